export {};
//# sourceMappingURL=MlflowApp.js.map