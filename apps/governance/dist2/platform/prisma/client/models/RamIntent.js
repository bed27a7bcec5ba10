export {};
//# sourceMappingURL=RamIntent.js.map