export {};
//# sourceMappingURL=OrgUnit.js.map