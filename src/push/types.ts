/** What a Nautobot is changed in, in the order in which it is created; removed in reverse (interop.md, 6). */
export const PUSHED_KINDS = {
  platform: { path: '/dcim/platforms/', noun: 'platform' },
  software_version: { path: '/dcim/software-versions/', noun: 'software version' },
  software_image_file: { path: '/dcim/software-image-files/', noun: 'software image file' },
  device_type_image: { path: '/dcim/device-types-to-software-image-files/', noun: 'device type of an image file' },
  validated_software: {
    path: '/plugins/nautobot-device-lifecycle-mgmt/validated-software/',
    noun: 'validated software record',
  },
} as const;

export type PushedKind = keyof typeof PUSHED_KINDS;

/** One change of a Nautobot. */
export interface PushAction {
  readonly verb: 'add' | 'change' | 'delete';
  readonly kind: PushedKind;
  /** What the object is called, text of the repository or of Nautobot. */
  readonly name: string;
  readonly id: string;
  /** The fields that are sent; references are ids. None for a deletion. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The fields that change, as people read them. */
  readonly differences: readonly FieldDifference[];
}

export interface FieldDifference {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** An object that is not pushed, and why. */
export interface PushRefusal {
  readonly kind: PushedKind;
  readonly name: string;
  readonly reason: string;
}

/** What a push would do. */
export interface PushPlan {
  /** In the order in which they are done. */
  readonly actions: readonly PushAction[];
  /** Objects that are as they should be. */
  readonly unchanged: number;
  /** Objects that cannot be pushed; they make the push fail. */
  readonly refused: readonly PushRefusal[];
  /** What has no place in Nautobot, as sentences. */
  readonly notes: readonly string[];
  /** Objects of Nautobot that the repository does not have and that stay, with the reason. */
  readonly kept: readonly PushRefusal[];
}

/** What became of an action. */
export interface PushOutcome {
  readonly action: PushAction;
  /** Nautobot's refusal; undefined where it was done. */
  readonly error: string | undefined;
}
