export declare class OrganizationModule {
}
