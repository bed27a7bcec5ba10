import type { AppStore } from '../../store/app-store.js';
import type { LoggedTag } from '../../store/run-tags.js';
import type { Run } from '../../store/runs.js';
import { RUN_NAME_TAG } from '../../store/runs.js';

/** Sets tags; the name tag renames the run, and an empty one is ignored (mlflow 3.10.1 `sqlalchemy_store.py` set_tag). */
export function setRunTags(store: AppStore, run: Run, tags: readonly LoggedTag[]): void {
  const kept = tags.filter((tag) => tag.key !== RUN_NAME_TAG || tag.value !== '');
  const name = kept.findLast((tag) => tag.key === RUN_NAME_TAG)?.value;
  if (name !== undefined) store.runs.change(run, { name });
  store.tags.set(run, kept);
}
