export {};
//# sourceMappingURL=RoleBinding.js.map