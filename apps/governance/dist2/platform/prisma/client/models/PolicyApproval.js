export {};
//# sourceMappingURL=PolicyApproval.js.map