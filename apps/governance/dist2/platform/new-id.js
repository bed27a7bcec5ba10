import { v7 } from 'uuid';
/** A UUID of version 7: ids of later things sort after ids of earlier ones. */
export function newId() {
    return v7();
}
//# sourceMappingURL=new-id.js.map