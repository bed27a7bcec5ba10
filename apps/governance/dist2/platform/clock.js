export function systemClock() {
    let offset = 0;
    return {
        now: () => new Date(Date.now() + offset),
        advance: (seconds) => {
            offset += seconds * 1000;
        },
    };
}
//# sourceMappingURL=clock.js.map