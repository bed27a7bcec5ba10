export {};
//# sourceMappingURL=Companion.js.map