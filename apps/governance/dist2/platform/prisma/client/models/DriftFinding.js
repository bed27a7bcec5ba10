export {};
//# sourceMappingURL=DriftFinding.js.map