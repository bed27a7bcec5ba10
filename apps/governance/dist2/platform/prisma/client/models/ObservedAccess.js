export {};
//# sourceMappingURL=ObservedAccess.js.map