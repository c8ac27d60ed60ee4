import type { DeviceTypeReference, DeviceReference, InventoryItemReference, SoftwareVersionReference, ImageFileReference, CustomFields } from './entries.js';
/**
 * The name of a virtual machine, or a mapping with its cluster, its tenant or both where several machines have that name.
 */
export type VirtualMachineReference = string | {
    /**
     * The name of the virtual machine.
     */
    name: string;
    /**
     * The cluster of the machine; `null` means the machine that has none. Left out, any cluster will do.
     */
    cluster?: string | null;
    /**
     * The tenant of the machine; `null` means the machine that has none. Left out, any tenant will do.
     */
    tenant?: string | null;
};
/**
 * A software version as a device has it: the version of its own platform, or a mapping; `null` for no software.
 */
export type SoftwareVersionOrNone = string | {
    /**
     * The platform of the software version. Needed where the version alone is ambiguous.
     */
    platform?: string;
    /**
     * The version, quoted where YAML would read a number.
     */
    version: string;
} | null;
/**
 * The fields of a device that is not in the inventory, as an entry of `devices` has them.
 */
export interface NewDevice {
    /**
     * A name for people; nothing can refer to it.
     */
    name?: string;
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
     * Quote it if it is all digits.
     */
    serial?: string;
    /**
     * Your own inventory number. Quote it if it is all digits.
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
}
/**
 * The fields of an inventory item that is not in the inventory, as an entry of `inventory_items` has them.
 */
export interface NewInventoryItem {
    /**
     * A name for people; nothing can refer to it.
     */
    name?: string;
    /**
     * The device that contains it. Matching does not use it, so it can be left out.
     */
    device?: DeviceReference;
    /**
     * The maker of the item.
     */
    manufacturer?: string;
    /**
     * The manufacturer's part number.
     */
    part_id?: string;
    /**
     * Quote it if it is all digits.
     */
    serial?: string;
    /**
     * Your own inventory number. Quote it if it is all digits.
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
 * Fields that take the place of those of the entry that is named. Which there are depends on what it is: an inventory item has no role.
 */
export interface SubjectChanges {
    /**
     * Life-cycle status.
     */
    status?: string;
    /**
     * The hardware model.
     */
    device_type?: DeviceTypeReference;
    /**
     * The function of the device.
     */
    role?: string;
    /**
     * The platform that it is to have; `null` for none. A version given without a platform is looked up there.
     */
    platform?: string | null;
    /**
     * The tenant that it is to belong to; `null` for none.
     */
    tenant?: string | null;
    /**
     * Its location; `null` for none.
     */
    location?: string | null;
    /**
     * The cluster that the virtual machine is to run on; `null` for none.
     */
    cluster?: string | null;
    /**
     * All the tags that it is to carry: the list takes the place of its own.
     *
     * Items: A name of 1 to 255 characters without leading or trailing blanks. Names are compared exactly, upper and lower case included.
     */
    tags?: string[];
    /**
     * The software that it is to run; `null` for none.
     */
    software_version?: SoftwareVersionOrNone;
    /**
     * The image files that it is to use in place of those that it would inherit; an empty list for those that it inherits.
     */
    software_image_files?: ImageFileReference[];
}
/**
 * The name of the record that matches, or a mapping with the expected values of the match.
 */
export type ExpectedMatch = string | {
    /**
     * The name of the record; `null` for a record without one.
     */
    name?: string | null;
    /**
     * The software version that the record approves: the version, or a mapping with the platform.
     */
    software?: SoftwareVersionReference;
    /**
     * The first day of the record.
     */
    start?: string;
    /**
     * The last day of the record; `null` if it does not end.
     */
    end?: string | null;
    /**
     * Whether the record is a preferred one.
     */
    preferred?: boolean;
    /**
     * Whether the date lies in the window of the record.
     */
    in_window?: boolean;
    /**
     * The rank of the match: 1 to 10 for devices, 1 to 4 for inventory items.
     */
    rank?: number;
    /**
     * The most specific criterion that admitted the record.
     */
    matched_by?: 'device' | 'device_type_and_role' | 'device_type' | 'device_role' | 'object_tag' | 'device_tenant' | 'inventory_item';
};
/**
 * The expected result. Fields that are left out are not checked; lists must be complete and in order.
 */
export interface Expectation {
    /**
     * Whether the software is valid on that day.
     */
    status?: 'valid' | 'invalid' | 'no_software';
    /**
     * Why the software is invalid; `null` if it is not.
     */
    reason?: 'no_policy' | 'not_approved' | 'expired' | 'not_yet_valid' | null;
    /**
     * The last day on which it stays valid with no change; `null` if it does not end or is not valid.
     */
    valid_until?: string | null;
    /**
     * Whether the software is approved by a preferred record.
     */
    preferred?: boolean;
    /**
     * Whether a waiver excuses the invalid software on that day.
     */
    waived?: boolean;
    /**
     * Whether it was seen to run another version than its `software_version`.
     */
    drift?: boolean;
    /**
     * Whether a record approves on that day what it was seen to run.
     */
    approved?: boolean;
    /**
     * All matching records in order, including those outside their window: names, or mappings with the expected values.
     */
    matches?: ExpectedMatch[];
    /**
     * All image files that resolve, in their order: by software platform, version and file name.
     */
    software_image_files?: ImageFileReference[];
    /**
     * Where the image files come from; `null` if none resolves.
     */
    image_source?: 'override' | 'device_type' | 'default' | 'software_version' | null;
}
/**
 * A device, inventory item or virtual machine, by name or inline, and the expected result. Exactly one of `device`, `inventory_item`, `virtual_machine`, `new_device` and `new_inventory_item` is required.
 */
export interface PolicyTestCase {
    /**
     * What the case shows, in a few words. Unique in the file.
     */
    name: string;
    /**
     * Why it must be so, for people.
     */
    description?: string;
    /**
     * A device of the inventory.
     */
    device?: DeviceReference;
    /**
     * An inventory item of the inventory.
     */
    inventory_item?: InventoryItemReference;
    /**
     * A virtual machine of the inventory. Only its image files can be expected: validated software is not matched against machines.
     */
    virtual_machine?: VirtualMachineReference;
    /**
     * A device that is not in the inventory. No record lists it by name.
     */
    new_device?: NewDevice;
    /**
     * An inventory item that is not in the inventory. No record lists it by name.
     */
    new_inventory_item?: NewInventoryItem;
    /**
     * What if: fields that take the place of those of the entry that is named. It stays the one that records and waivers list by name.
     */
    with?: SubjectChanges;
    /**
     * The version that it was seen to run, as a source may spell it. Without it, what the newest observation of the repository says.
     */
    observed?: string;
    /**
     * The date that this case is evaluated for.
     */
    as_of?: string;
    /**
     * Whether `device_tenants` take part in matching in this case.
     */
    multi_tenant_mode?: boolean;
    /**
     * The expected result. Fields that are left out are not checked.
     */
    expect: Expectation;
}
/**
 * One YAML document of policy tests, `tests/** /*.fleetvet.yaml`: cases that `fleetvet test` runs.
 */
export type PolicyTestDocument = {
    /**
     * What these cases are about, for people.
     */
    description?: string;
    /**
     * The date that the cases are evaluated for; a case can set its own. Without it, `--as-of`, else today: such a test changes from day to day.
     */
    as_of?: string;
    /**
     * Whether `device_tenants` take part in matching; a case can set its own. Without it, as the option or the config says.
     */
    multi_tenant_mode?: boolean;
    /**
     * The cases, each with a name of its own.
     */
    cases: PolicyTestCase[];
} | null;
