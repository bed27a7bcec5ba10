export {};
//# sourceMappingURL=Share.js.map