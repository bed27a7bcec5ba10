export {};
//# sourceMappingURL=Domain.js.map