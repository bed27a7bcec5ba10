export {};
//# sourceMappingURL=BreakGlass.js.map