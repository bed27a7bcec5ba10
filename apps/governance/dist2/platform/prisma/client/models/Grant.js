export {};
//# sourceMappingURL=Grant.js.map