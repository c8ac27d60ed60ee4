import type { NautobotObject } from '../clients/nautobot-client.js';
import { type NautobotState, referenceOf, referencesOf, textOfField } from './nautobot-state.js';
import { wasMadeByPush } from './provenance.js';
import type { PushAction, PushedKind, PushRefusal } from './types.js';

/**
 * What Nautobot has and the repository does not. Removed is only what a push made and nothing else hangs on: Nautobot removes
 * the versions of a platform with it, and the image files and records of a version. All other objects stay.
 */
export function planDeletions(
  state: NautobotState,
  matched: ReadonlySet<string>,
): { readonly deletions: readonly PushAction[]; readonly kept: readonly PushRefusal[] } {
  const isOurs = wasMadeByPush(state);
  const deletions: PushAction[] = [];
  const kept: PushRefusal[] = [];
  /** The ids of objects that are not removed, by what they need. */
  const needed = new Map<string, string>();
  const need = (object: NautobotObject, field: string, what: string): void => {
    for (const id of [referenceOf(object, field), ...referencesOf(object, field)])
      if (id !== undefined && !needed.has(id)) needed.set(id, what);
  };
  const decide = (
    kind: PushedKind,
    object: NautobotObject,
    name: string,
    stays: (object: NautobotObject) => void,
  ): void => {
    if (matched.has(object.id)) {
      stays(object);
      return;
    }
    const user = needed.get(object.id);
    if (!isOurs(object)) {
      stays(object);
      kept.push({ kind, name, reason: 'not in the repository; fleetvet did not create it' });
    } else if (user !== undefined) {
      stays(object);
      kept.push({ kind, name, reason: `not in the repository; ${user} needs it` });
    } else deletions.push({ verb: 'delete', kind, name, id: object.id, fields: {}, differences: [] });
  };
  const label = (object: NautobotObject, field: string): string =>
    textOfField(object, field) || textOfField(object, 'display');

  for (const user of [...state.devices, ...state.inventoryItems, ...state.virtualMachines]) {
    const name = `"${label(user, 'name')}"`;
    need(user, 'software_version', name);
    need(user, 'software_image_files', name);
    need(user, 'platform', name);
  }
  for (const record of state.validatedSoftware)
    decide('validated_software', record, label(record, 'display'), (one) =>
      need(one, 'software', label(one, 'display')),
    );
  for (const link of state.deviceTypeImages)
    decide('device_type_image', link, label(link, 'display'), (one) =>
      need(one, 'software_image_file', label(one, 'display')),
    );
  for (const image of state.imageFiles)
    decide('software_image_file', image, label(image, 'image_file_name'), (one) =>
      need(one, 'software_version', label(one, 'image_file_name')),
    );
  for (const version of state.softwareVersions)
    decide('software_version', version, label(version, 'display'), (one) =>
      need(one, 'platform', label(one, 'display')),
    );
  for (const platform of state.platforms) decide('platform', platform, label(platform, 'name'), () => undefined);
  return { deletions, kept };
}
