/** How AWS RAM behaves here. */
export interface RamSettings {
  /** How long an association is ASSOCIATING or DISASSOCIATING, in seconds; 0 settles at once. */
  readonly lagSeconds: number;
  /** RAM's name of an MLflow App's type; AWS has not published it. */
  readonly mlflowAppType: string;
  /** Name of the AWS managed permission that a share of an MLflow App gets unless it names one. */
  readonly mlflowAppPermission: string;
}
