import type { RamSettings } from './settings.js';

/** A type of resources that RAM shares. */
export interface ShareableType {
  /** `service-code:resource-code`, e.g. `ec2:Subnet`. */
  readonly resourceType: string;
  /** GLOBAL: may be used from every Region. */
  readonly scope: 'REGIONAL' | 'GLOBAL';
  /** Shared with roles and users too, not only with accounts. */
  readonly withIdentities: boolean;
  /** Shared with accounts outside the owner's organization too. */
  readonly withOutsiders: boolean;
  /** Takes customer managed permissions. */
  readonly customerManaged: boolean;
}

/**
 * https://docs.aws.amazon.com/ram/latest/userguide/shareable.html. Letters: `i` shared with roles and users, `o` shared outside the
 * organization, `c` takes customer managed permissions, `g` global.
 */
const PUBLISHED = `
acm-pca:CertificateAuthority io
appmesh:Mesh io
aws-marketplace:Entity io
codebuild:Project ioc
codebuild:ReportGroup ioc
ec2:CapacityReservation o
ec2:CoipPool -
ec2:DedicatedHost o
ec2:IpamPool ioc
ec2:IpamResourceDiscovery o
ec2:LocalGatewayRouteTable -
ec2:PlacementGroup io
ec2:PrefixList o
ec2:Subnet -
ec2:TrafficMirrorTarget o
ec2:TransitGateway o
ec2:TransitGatewayMulticastDomain o
glue:Catalog o
glue:Database o
glue:Table o
imagebuilder:Component ioc
imagebuilder:ContainerRecipe ioc
imagebuilder:Image ioc
imagebuilder:ImageRecipe ioc
license-manager:LicenseConfiguration o
network-firewall:FirewallPolicy io
network-firewall:StatefulRuleGroup io
network-firewall:StatelessRuleGroup io
networkmanager:CoreNetwork iog
outposts:Outpost c
outposts:Site o
rds:Cluster o
refactor-spaces:Environment ioc
resource-groups:Group o
route53resolver:FirewallRuleGroup io
route53resolver:ResolverQueryLogConfig ioc
route53resolver:ResolverRule o
s3-outposts:Outpost c
sagemaker:FeatureGroup ioc
sagemaker:Hub ioc
sagemaker:LineageGroup ioc
sagemaker:ModelCard ioc
sagemaker:PartnerApp ioc
sagemaker:Pipeline ioc
sagemaker:SagemakerCatalog ioc
sagemaker:model-package-group ioc
servicecatalog:Application c
servicecatalog:AttributeGroup c
ssm-contacts:Contact ioc
ssm-incidents:ResponsePlan ioc
`;

/** In order of their names, the configured type of MLflow Apps among them. */
export function shareableTypes(settings: Pick<RamSettings, 'mlflowAppType'>): ShareableType[] {
  const lines = [...PUBLISHED.trim().split('\n'), `${settings.mlflowAppType} ioc`];
  return lines.map(readLine).sort((a, b) => (a.resourceType < b.resourceType ? -1 : 1));
}

function readLine(line: string): ShareableType {
  const [resourceType = '', letters = ''] = line.split(' ');
  return {
    resourceType,
    scope: letters.includes('g') ? 'GLOBAL' : 'REGIONAL',
    withIdentities: letters.includes('i'),
    withOutsiders: letters.includes('o'),
    customerManaged: letters.includes('c'),
  };
}

/** The service of a type, e.g. `ec2`. */
export function serviceOf(resourceType: string): string {
  return resourceType.slice(0, resourceType.indexOf(':'));
}

/** Whether RAM shares resources of a type, in any case of its name. */
export function isShareable(resourceType: string, settings: Pick<RamSettings, 'mlflowAppType'>): boolean {
  return shareableTypes(settings).some((type) => isSameType(type.resourceType, resourceType));
}

/** Names of types are told apart without their case when they are searched for. */
export function isSameType(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
