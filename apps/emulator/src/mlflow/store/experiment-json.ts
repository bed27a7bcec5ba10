/**
 * SQL that prints row `e` of `experiments` as the API shows it (proto `Experiment`): tags are left out when there are none.
 * SQLite prints int64 exactly and escapes text, NUL included.
 */
export const experimentJson = `
  rtrim(json_object(
    'experiment_id', CAST(e.id AS TEXT), 'name', e.name, 'artifact_location', e.artifact_location,
    'lifecycle_stage', e.lifecycle_stage, 'last_update_time', e.last_update_time, 'creation_time', e.creation_time
  ), '}') ||
  coalesce(',"tags":[' || (
    SELECT group_concat(json_object('key', t.key, 'value', t.value)) FROM experiment_tags t WHERE t.experiment = e.id
  ) || ']', '') || '}'`;
