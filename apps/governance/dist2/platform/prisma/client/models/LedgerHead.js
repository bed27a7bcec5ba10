export {};
//# sourceMappingURL=LedgerHead.js.map