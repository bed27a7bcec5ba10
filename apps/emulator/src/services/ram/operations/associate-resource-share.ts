import { AssociateResourceShareCommand } from '@aws-sdk/client-ram';

import { admitNewcomers, associate } from '../associate.js';
import { once } from '../client-token.js';
import { describeAssociation } from '../describe.js';
import { findChangeableShare } from '../find-share.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_AssociateResourceShare.html — what is in the share already is answered as it is. */
export const associateResourceShare = operation(AssociateResourceShareCommand, (input, ctx) =>
  once('AssociateResourceShare', input, ctx, () => {
    const share = findChangeableShare(input.resourceShareArn, ctx);
    const newcomers = admitNewcomers(input, share, ctx);
    const added = associate({ ...share, modifiedAt: ctx.now().getTime() }, newcomers, ctx);
    return {
      resourceShareAssociations: [...newcomers.present, ...added].map((association) => describeAssociation(association, share, ctx)),
    };
  }),
);
