export {};
//# sourceMappingURL=AuditNode.js.map