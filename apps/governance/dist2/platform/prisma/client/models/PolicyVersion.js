export {};
//# sourceMappingURL=PolicyVersion.js.map