/**
 * The model, or a mapping with the manufacturer if several manufacturers have a model of that name.
 */
export type DeviceTypeReference = string | {
    /**
     * The manufacturer of the device type. Needed only if the model alone is ambiguous.
     */
    manufacturer?: string;
    /**
     * The model of the device type.
     */
    model: string;
};
/**
 * The name of a device, or a mapping with its tenant, its location or both if several devices have that name.
 */
export type DeviceReference = string | {
    /**
     * The name of the device.
     */
    name: string;
    /**
     * The tenant of the device; `null` means a device without one. If it is left out, any tenant matches.
     */
    tenant?: string | null;
    /**
     * The location of the device; `null` means a device without one. If it is left out, any location matches.
     */
    location?: string | null;
};
/**
 * The name of an inventory item, or a mapping with its device if several devices have an item of that name.
 */
export type InventoryItemReference = string | {
    /**
     * The device that contains the item. Needed only if the item's name alone is ambiguous.
     */
    device?: DeviceReference;
    /**
     * The name of the inventory item.
     */
    name: string;
};
/**
 * The version: on a device or virtual machine, of its own platform; elsewhere, of the only platform that has it. Or a mapping with the platform.
 */
export type SoftwareVersionReference = string | {
    /**
     * The platform of the software version. Needed only if the version alone is ambiguous.
     */
    platform?: string;
    /**
     * The version, in quotes if YAML would read a number.
     */
    version: string;
};
/**
 * The file name: on an object with a software version, a file of that version; on a device type, of the only version that has it. Or a mapping with the software version.
 */
export type ImageFileReference = string | {
    /**
     * The software version that the image file belongs to. Needed only if the file name alone is ambiguous.
     */
    software_version?: SoftwareVersionReference;
    /**
     * The name of the image file.
     */
    image_file_name: string;
};
/**
 * The algorithm that a checksum was made with.
 */
export type HashingAlgorithm = 'md5' | 'sha1' | 'sha224' | 'sha384' | 'sha256' | 'sha512' | 'sha3' | 'blake2' | 'blake3';
/**
 * Your own fields: any keys, any values.
 */
export interface CustomFields {
    [k: string]: unknown;
}
/**
 * Makers of device types.
 */
export type ManufacturerEntry = string | {
    /**
     * The name of the manufacturer, unique in the repository. Platforms, device types and inventory items refer to it.
     */
    name: string;
    /**
     * What the manufacturer is, for people; matching never looks at it.
     */
    description?: string;
};
/**
 * Sites of devices.
 */
export type LocationEntry = string | {
    /**
     * The name of the location, unique in the repository. Devices refer to it.
     */
    name: string;
    /**
     * What the location is, for people; matching never looks at it.
     */
    description?: string;
};
/**
 * Owners of devices and virtual machines.
 */
export type TenantEntry = string | {
    /**
     * The name of the tenant, unique in the repository. Devices, virtual machines and validated software refer to it.
     */
    name: string;
    /**
     * What the tenant is, for people; matching never looks at it.
     */
    description?: string;
};
/**
 * Functions of devices.
 */
export type RoleEntry = string | {
    /**
     * The name of the role, unique in the repository. Devices, virtual machines and validated software refer to it.
     */
    name: string;
    /**
     * What the role is, for people; matching never looks at it.
     */
    description?: string;
};
/**
 * Labels across types, roles and sites.
 */
export type TagEntry = string | {
    /**
     * The name of the tag, unique in the repository.
     */
    name: string;
    /**
     * What the tag is, for people; matching never looks at it.
     */
    description?: string;
};
/**
 * An operating system or firmware family.
 */
export interface PlatformEntry {
    /**
     * Unique name.
     */
    name: string;
    /**
     * Limits the platform to this manufacturer's device types.
     */
    manufacturer?: string;
    /**
     * Its name in automation tools.
     */
    network_driver?: string;
    /**
     * For people.
     */
    description?: string;
}
/**
 * A hardware model.
 */
export interface DeviceTypeEntry {
    /**
     * The maker of the model.
     */
    manufacturer: string;
    /**
     * The model. References use it.
     */
    model: string;
    /**
     * The manufacturer's order number.
     */
    part_number?: string;
    /**
     * The image files that it uses, together with those that list it in `device_types`.
     */
    software_image_files?: ImageFileReference[];
    /**
     * Devices do not inherit them.
     *
     * Items: A name of 1 to 255 characters without leading or trailing blanks. Names are compared exactly, upper and lower case included.
     */
    tags?: string[];
    /**
     * Free text.
     */
    comments?: string;
}
/**
 * A release of a platform's software.
 */
export interface SoftwareVersionEntry {
    /**
     * Its platform.
     */
    platform: string;
    /**
     * The version, in quotes if YAML would read a number.
     */
    version: string;
    /**
     * For people: only validated software decides whether devices may run the version.
     */
    status: string;
    /**
     * Another name, for people.
     */
    alias?: string;
    /**
     * The release date.
     */
    release_date?: string;
    /**
     * The last day of support.
     */
    end_of_support_date?: string;
    /**
     * The release notes, `http` or `https`.
     */
    documentation_url?: string;
    /**
     * A long-term support release.
     */
    long_term_support?: boolean;
    /**
     * A beta or release candidate.
     */
    pre_release?: boolean;
    /**
     * The versions from which a device can move to this one in one step, for `fleetvet plan`. Default is any.
     */
    upgrade_from?: SoftwareVersionReference[];
    /**
     * Records do not match them.
     *
     * Items: A name of 1 to 255 characters without leading or trailing blanks. Names are compared exactly, upper and lower case included.
     */
    tags?: string[];
    /**
     * Free text.
     */
    comments?: string;
    /**
     * Its image files.
     */
    software_image_files?: NestedSoftwareImageFileEntry[];
}
/**
 * A file that installs a software version.
 */
export interface SoftwareImageFileEntry {
    /**
     * The version that it installs.
     */
    software_version: SoftwareVersionReference;
    /**
     * The file name.
     */
    image_file_name: string;
    /**
     * Life-cycle status.
     */
    status: string;
    /**
     * In hexadecimal digits.
     */
    image_file_checksum?: string;
    /**
     * Of the checksum.
     */
    hashing_algorithm?: HashingAlgorithm;
    /**
     * In bytes.
     */
    image_file_size?: number;
    /**
     * An `http`, `https`, `ftp`, `sftp`, `scp` or `tftp` URL.
     */
    download_url?: string;
    /**
     * Whether device types without an image file of their own use it. One for each version.
     */
    default_image?: boolean;
    /**
     * The device types that use it instead of the default image.
     */
    device_types?: DeviceTypeReference[];
    /**
     * Records do not match them.
     *
     * Items: A name of 1 to 255 characters without leading or trailing blanks. Names are compared exactly, upper and lower case included.
     */
    tags?: string[];
    /**
     * Free text.
     */
    comments?: string;
}
/**
 * An image file written inside its software version, which is implied: `software_version` is not allowed here.
 */
export interface NestedSoftwareImageFileEntry {
    /**
     * The file name.
     */
    image_file_name: string;
    /**
     * Life-cycle status.
     */
    status: string;
    /**
     * In hexadecimal digits.
     */
    image_file_checksum?: string;
    /**
     * Of the checksum.
     */
    hashing_algorithm?: HashingAlgorithm;
    /**
     * In bytes.
     */
    image_file_size?: number;
    /**
     * An `http`, `https`, `ftp`, `sftp`, `scp` or `tftp` URL.
     */
    download_url?: string;
    /**
     * Whether device types without an image file of their own use it. One for each version.
     */
    default_image?: boolean;
    /**
     * The device types that use it instead of the default image.
     */
    device_types?: DeviceTypeReference[];
    /**
     * Records do not match them.
     *
     * Items: A name of 1 to 255 characters without leading or trailing blanks. Names are compared exactly, upper and lower case included.
     */
    tags?: string[];
    /**
     * Free text.
     */
    comments?: string;
}
/**
 * A network device and the software that it runs.
 */
export interface DeviceEntry {
    /**
     * The name, unique within its tenant and location.
     */
    name: string;
    /**
     * The hardware model.
     */
    device_type: DeviceTypeReference;
    /**
     * The function of the device.
     */
    role: string;
    /**
     * Life-cycle status.
     */
    status?: string;
    /**
     * The platform that a plain `software_version` refers to.
     */
    platform?: string;
    /**
     * The owner.
     */
    tenant?: string;
    /**
     * The site.
     */
    location?: string;
    /**
     * The serial number.
     */
    serial?: string;
    /**
     * Your own inventory number.
     */
    asset_tag?: string;
    /**
     * Records list them in `object_tags`.
     *
     * Items: A name of 1 to 255 characters without leading or trailing blanks. Names are compared exactly, upper and lower case included.
     */
    tags?: string[];
    /**
     * The software that the policy is checked against.
     */
    software_version?: SoftwareVersionReference;
    /**
     * Image files to use instead of those of the software version. Each must be a default image or fit the device type.
     */
    software_image_files?: ImageFileReference[];
    /**
     * Free text.
     */
    comments?: string;
    /**
     * Your own fields: any keys, any values.
     */
    custom_fields?: CustomFields;
    /**
     * Parts of this device.
     */
    inventory_items?: NestedInventoryItemEntry[];
}
/**
 * A part of a device with software of its own, such as a supervisor or an optic. Records match it by name or tag.
 */
export interface InventoryItemEntry {
    /**
     * The device that contains it.
     */
    device: DeviceReference;
    /**
     * The name, unique within its device.
     */
    name: string;
    /**
     * The maker of the item.
     */
    manufacturer?: string;
    /**
     * The manufacturer's part number.
     */
    part_id?: string;
    /**
     * The serial number.
     */
    serial?: string;
    /**
     * Your own inventory number.
     */
    asset_tag?: string;
    /**
     * The label on the item.
     */
    label?: string;
    /**
     * Records list them in `object_tags`. The tags of the device do not count.
     *
     * Items: A name of 1 to 255 characters without leading or trailing blanks. Names are compared exactly, upper and lower case included.
     */
    tags?: string[];
    /**
     * The software that the policy is checked against.
     */
    software_version?: SoftwareVersionReference;
    /**
     * Image files to use instead of those of the software version.
     */
    software_image_files?: ImageFileReference[];
    /**
     * Free text.
     */
    comments?: string;
    /**
     * Your own fields: any keys, any values.
     */
    custom_fields?: CustomFields;
}
/**
 * An inventory item written inside its device, which is implied: `device` is not allowed here.
 */
export interface NestedInventoryItemEntry {
    /**
     * The name, unique within its device.
     */
    name: string;
    /**
     * The maker of the item.
     */
    manufacturer?: string;
    /**
     * The manufacturer's part number.
     */
    part_id?: string;
    /**
     * The serial number.
     */
    serial?: string;
    /**
     * Your own inventory number.
     */
    asset_tag?: string;
    /**
     * The label on the item.
     */
    label?: string;
    /**
     * Records list them in `object_tags`. The tags of the device do not count.
     *
     * Items: A name of 1 to 255 characters without leading or trailing blanks. Names are compared exactly, upper and lower case included.
     */
    tags?: string[];
    /**
     * The software that the policy is checked against.
     */
    software_version?: SoftwareVersionReference;
    /**
     * Image files to use instead of those of the software version.
     */
    software_image_files?: ImageFileReference[];
    /**
     * Free text.
     */
    comments?: string;
    /**
     * Your own fields: any keys, any values.
     */
    custom_fields?: CustomFields;
}
/**
 * A virtual machine and the software that it runs. The policy does not apply to it; its references and image files are checked.
 */
export interface VirtualMachineEntry {
    /**
     * The name, unique within its cluster and tenant.
     */
    name: string;
    /**
     * Life-cycle status.
     */
    status?: string;
    /**
     * The cluster that it runs on.
     */
    cluster?: string;
    /**
     * The function of the machine.
     */
    role?: string;
    /**
     * The platform that a plain `software_version` refers to.
     */
    platform?: string;
    /**
     * The owner.
     */
    tenant?: string;
    /**
     * Records do not match them.
     *
     * Items: A name of 1 to 255 characters without leading or trailing blanks. Names are compared exactly, upper and lower case included.
     */
    tags?: string[];
    /**
     * The software that it runs.
     */
    software_version?: SoftwareVersionReference;
    /**
     * Image files to use instead of those of the software version.
     */
    software_image_files?: ImageFileReference[];
    /**
     * Free text.
     */
    comments?: string;
    /**
     * Your own fields: any keys, any values.
     */
    custom_fields?: CustomFields;
}
/**
 * Approves a software version for a period of time, for what it is assigned to. Without an assignment it matches nothing.
 */
export interface ValidatedSoftwareEntry {
    /**
     * Unique name. Named records can share software, start and end.
     */
    name?: string;
    /**
     * Why the software is approved.
     */
    description?: string;
    /**
     * Who approved it.
     */
    approved_by?: string;
    /**
     * The ticket of the approval.
     */
    ticket?: string;
    /**
     * The approved version.
     */
    software: SoftwareVersionReference;
    /**
     * The first day.
     */
    start: string;
    /**
     * The last day. Default is no end.
     */
    end?: string;
    /**
     * Whether it comes before records that are not preferred.
     */
    preferred?: boolean;
    /**
     * Matches these devices.
     */
    devices?: DeviceReference[];
    /**
     * In multi-tenant mode, limits types and roles to these tenants, or without types and roles, matches their devices. In the other mode, the record matches no device.
     *
     * Items: A name of 1 to 255 characters without leading or trailing blanks. Names are compared exactly, upper and lower case included.
     */
    device_tenants?: string[];
    /**
     * Matches devices of these types. With `device_roles`, both must match.
     */
    device_types?: DeviceTypeReference[];
    /**
     * Matches devices in these roles. With `device_types`, both must match.
     *
     * Items: A name of 1 to 255 characters without leading or trailing blanks. Names are compared exactly, upper and lower case included.
     */
    device_roles?: string[];
    /**
     * Matches these inventory items.
     */
    inventory_items?: InventoryItemReference[];
    /**
     * Matches devices and inventory items with one of these tags.
     *
     * Items: A name of 1 to 255 characters without leading or trailing blanks. Names are compared exactly, upper and lower case included.
     */
    object_tags?: string[];
}
/**
 * Excuses named devices or inventory items from `software-invalid` until a date. The violation is shown as waived.
 */
export interface WaiverEntry {
    /**
     * Shown with the violation.
     */
    reason: string;
    /**
     * The last day.
     */
    until: string;
    /**
     * Who accepted the risk.
     */
    approved_by?: string;
    /**
     * Where the decision is recorded.
     */
    ticket?: string;
    /**
     * Limits the waiver to this version.
     */
    software?: SoftwareVersionReference;
    /**
     * The excused devices.
     */
    devices?: DeviceReference[];
    /**
     * The excused inventory items.
     */
    inventory_items?: InventoryItemReference[];
}
/**
 * The software version that a device or inventory item was seen to run.
 */
export interface ObservedSoftwareEntry {
    /**
     * The device that was observed.
     */
    device: DeviceReference;
    /**
     * The inventory item that runs the software.
     */
    inventory_item?: string;
    /**
     * The version as the source spells it.
     */
    version: string;
    /**
     * The day of the observation.
     */
    seen: string;
    /**
     * What saw it.
     */
    source?: string;
}
/**
 * One YAML document of an inventory file: any of the inventory's collections, each a list of entries. Files can be split as you like.
 */
export type InventoryDocument = {
    /**
     * Makers of device types. Every manufacturer that is referred to must be listed.
     */
    manufacturers?: ManufacturerEntry[] | null;
    /**
     * Sites of devices. Every location that is referred to must be listed.
     */
    locations?: LocationEntry[] | null;
    /**
     * Owners of devices. Every tenant that is referred to must be listed.
     */
    tenants?: TenantEntry[] | null;
    /**
     * Functions of devices. Every role that is referred to must be listed.
     */
    roles?: RoleEntry[] | null;
    /**
     * Labels. Every tag that is referred to must be listed.
     */
    tags?: TagEntry[] | null;
    /**
     * Operating systems and firmware families.
     */
    platforms?: PlatformEntry[] | null;
    /**
     * Models of hardware.
     */
    device_types?: DeviceTypeEntry[] | null;
    /**
     * Releases of a platform's software, with their image files where you like.
     */
    software_versions?: SoftwareVersionEntry[] | null;
    /**
     * The files that install software versions, where they are not nested in their version.
     */
    software_image_files?: SoftwareImageFileEntry[] | null;
    /**
     * The network devices, with what they run.
     */
    devices?: DeviceEntry[] | null;
    /**
     * Parts of devices, where they are not nested in their device.
     */
    inventory_items?: InventoryItemEntry[] | null;
    /**
     * Virtual machines, with what they run.
     */
    virtual_machines?: VirtualMachineEntry[] | null;
} | null;
/**
 * One YAML document of a policy file: which software is approved for what, and which exceptions are accepted.
 */
export type PolicyDocument = {
    /**
     * Approvals: a software version, a validity window and what it is approved for.
     */
    validated_software?: ValidatedSoftwareEntry[] | null;
    /**
     * Exceptions that are accepted for a while.
     */
    waivers?: WaiverEntry[] | null;
} | null;
/**
 * The severity of a rule: `error`, `warning`, `notice`, or `off`.
 */
export type RuleSetting = 'error' | 'warning' | 'notice' | 'off';
/**
 * The file `fleetvet.yaml` at the root of the repository. Everything in it is optional.
 */
export interface FleetvetConfig {
    /**
     * Globs of the inventory files.
     *
     * Items: A pattern for paths: `*` within a folder, `**` across folders, `{a,b}` for alternatives.
     */
    inventory?: string[];
    /**
     * Globs of the policy files.
     *
     * Items: A pattern for paths: `*` within a folder, `**` across folders, `{a,b}` for alternatives.
     */
    policies?: string[];
    /**
     * Globs of the files with observed software.
     *
     * Items: A pattern for paths: `*` within a folder, `**` across folders, `{a,b}` for alternatives.
     */
    observed?: string[];
    /**
     * How many days until `observation-stale` reports an observation.
     */
    observed_stale_days?: number;
    /**
     * Globs of files to leave out.
     *
     * Items: A pattern for paths: `*` within a folder, `**` across folders, `{a,b}` for alternatives.
     */
    exclude?: string[];
    /**
     * Device types, or roles as `{role: NAME}`, that run no software, such as patch panels.
     *
     * Items: A model, or a mapping with a manufacturer and model, a role, or both.
     */
    software_not_expected?: (string | {
        /**
         * The manufacturer of the device type. Needed only if the model alone is ambiguous.
         */
        manufacturer?: string;
        /**
         * The model of the device type.
         */
        model?: string;
        /**
         * The role of the devices.
         */
        role?: string;
    })[];
    /**
     * Whether a device's tenant decides which records match it.
     */
    multi_tenant_mode?: boolean;
    /**
     * Whether a name identifies a device alone or within tenant and location.
     */
    device_uniqueness?: 'location_tenant_name' | 'name';
    /**
     * How many days ahead `approval-expiring` warns.
     */
    expiring_within_days?: number;
    /**
     * How many days an expired approval is a warning before it is an error.
     */
    grace_days?: number;
    /**
     * Your own lists of statuses, which replace the built-in ones.
     */
    statuses?: {
        /**
         * The statuses of software versions and image files.
         *
         * Items: A name of 1 to 255 characters without leading or trailing blanks. Names are compared exactly, upper and lower case included.
         */
        software?: string[];
        /**
         * The statuses of devices and virtual machines.
         *
         * Items: A name of 1 to 255 characters without leading or trailing blanks. Names are compared exactly, upper and lower case included.
         */
        objects?: string[];
    };
    /**
     * Limits on size and nesting, so that no pull request can exhaust time or memory.
     */
    limits?: {
        /**
         * Maximum number of files.
         */
        files?: number;
        /**
         * Maximum size of all files, in bytes.
         */
        total_size?: number;
        /**
         * Maximum size of a file, in bytes.
         */
        file_size?: number;
        /**
         * Maximum size of a file with anchors, aliases, tags or a mistake, in bytes.
         */
        complex_file_size?: number;
        /**
         * Maximum number of documents in a file.
         */
        documents?: number;
        /**
         * Maximum number of values in a file.
         */
        values?: number;
        /**
         * Maximum number of keys in a mapping.
         */
        keys?: number;
        /**
         * Maximum nesting of lists and mappings.
         */
        depth?: number;
        /**
         * Maximum number of values that the aliases of a file expand to.
         */
        aliases?: number;
    };
    /**
     * The severity of each rule, or `off`. Rules about entries that cannot be read or resolved are always errors and cannot be set.
     */
    rules?: {
        /**
         * A file in a folder of the inventory, the policy or the observations is not read: it has another extension (`devices.json`), a name that begins with a dot or ends with a space, or is a symbolic link or a Git submodule. Documents, pictures and settings of Git and editors are not reported.
         */
        'file-not-read'?: RuleSetting;
        /**
         * The `end` of a record is before its `start`, so the record approves nothing.
         */
        'validity-window'?: RuleSetting;
        /**
         * The software version of a device has neither an image file for its device type nor a default image.
         */
        'image-unavailable'?: RuleSetting;
        /**
         * An image file set on a device is neither a default image nor associated with its device type.
         */
        'image-not-for-device-type'?: RuleSetting;
        /**
         * An image file set on a device, inventory item or virtual machine belongs to another version than it runs.
         */
        'image-of-other-version'?: RuleSetting;
        /**
         * A software version has more than one image file with `default_image: true`.
         */
        'multiple-default-images'?: RuleSetting;
        /**
         * A device or virtual machine has a software version of another platform than its own.
         */
        'platform-mismatch'?: RuleSetting;
        /**
         * The platform of a device is limited to one manufacturer, and its device type is made by another.
         */
        'manufacturer-mismatch'?: RuleSetting;
        /**
         * No record matches a device or inventory item (`no_policy`), no matching record is for its software (`not_approved`), or the approval has ended (`expired`) or has not started (`not_yet_valid`). With `grace_days: N`, an expired approval is a warning for N days.
         */
        'software-invalid'?: RuleSetting;
        /**
         * A device or inventory item has no software version.
         */
        'software-missing'?: RuleSetting;
        /**
         * The software of a device or inventory item is approved but not preferred, and a preferred version of its platform is approved, too.
         */
        'software-not-preferred'?: RuleSetting;
        /**
         * The approval of a device or inventory item ends within `expiring_within_days` (default 30).
         */
        'approval-expiring'?: RuleSetting;
        /**
         * A record has no `approved_by`.
         */
        'approval-missing'?: RuleSetting;
        /**
         * The `end_of_support_date` of the version that a device, inventory item or virtual machine runs has passed.
         */
        'software-end-of-support'?: RuleSetting;
        /**
         * A device, inventory item or virtual machine runs a version with `pre_release: true`.
         */
        'software-pre-release'?: RuleSetting;
        /**
         * A record lists no device, device type, role, tenant, inventory item or tag.
         */
        'validated-software-unassigned'?: RuleSetting;
        /**
         * A record matches no device and no inventory item.
         */
        'validated-software-unused'?: RuleSetting;
        /**
         * All devices that a record matches are of other platforms than its software. Records that match an inventory item are not reported.
         */
        'validated-software-other-platform'?: RuleSetting;
        /**
         * Two records for one version match the same device or inventory item, are in their windows at the same time, and differ in `preferred`.
         */
        'validated-software-conflict'?: RuleSetting;
        /**
         * With `--base`: an entry that the change added, removed or altered takes away the approval of devices or inventory items.
         */
        'change-impact'?: RuleSetting;
        /**
         * With `--base`: a device or inventory item that was judged before is no longer declared in a file that the config reads.
         */
        'subject-removed'?: RuleSetting;
        /**
         * With `--base`: the change approves more or checks less. It adds or widens a record or a waiver, gives a record other software, removes or alters a policy test, removes the observation of a device that drifted, or loosens the config.
         */
        'policy-loosened'?: RuleSetting;
        /**
         * With `--policy-from base`: the proposed policy or config would break something when it is merged. An error if the policy has no record, the config is gone, or nothing would be judged; a warning for each device or inventory item that would become invalid or no longer be checked.
         */
        'policy-proposed'?: RuleSetting;
        /**
         * With `--policy-from base`: a reference in the policy of the base, such as `software: 7.2.2`, would mean another object, because the change declares that name elsewhere. The record keeps its meaning.
         */
        'policy-retargeted'?: RuleSetting;
        /**
         * A device or inventory item was seen to run another version than its `software_version` says.
         */
        'software-drift'?: RuleSetting;
        /**
         * A device or inventory item was seen to run another version than its `software_version` says, and no record approves it.
         */
        'observed-software-invalid'?: RuleSetting;
        /**
         * A device or inventory item was seen to run a version that its platform does not declare.
         */
        'observed-version-undeclared'?: RuleSetting;
        /**
         * The newest observation of a device or inventory item is more than `observed_stale_days` days old, or later than the date of the check.
         */
        'observation-stale'?: RuleSetting;
        /**
         * An observation names a device or inventory item that the inventory does not have, or has more than once.
         */
        'observation-unmatched'?: RuleSetting;
        /**
         * In a repository with observations, a device or inventory item with software was never observed.
         */
        'software-unobserved'?: RuleSetting;
        /**
         * The `until` of a waiver has passed, so it excuses nothing.
         */
        'waiver-expired'?: RuleSetting;
        /**
         * Nothing needs a waiver that is still in force: each device and item that it names runs approved software, no software, or software that the waiver is not for, or has a longer waiver. Not reported while errors keep entries out of the check.
         */
        'waiver-unused'?: RuleSetting;
    };
}
