export {};
//# sourceMappingURL=RequestApproval.js.map