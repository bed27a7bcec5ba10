export declare class AccessModule {
}
