import type { AppStore } from '../../store/app-store.js';
import type { LoggedTag } from '../../store/run-tags.js';
import type { Run } from '../../store/runs.js';
import { RUN_NAME_TAG } from '../../store/runs.js';

/** Sets a tag; the name tag renames the run, and an empty one is ignored (mlflow 3.10.1 `sqlalchemy_store.py` set_tag). */
export function setRunTag(store: AppStore, run: Run, tag: LoggedTag): void {
  if (tag.key === RUN_NAME_TAG) {
    if (tag.value === '') return;
    store.runs.change(run, { name: tag.value });
  }
  store.tags.set(run, tag);
}
