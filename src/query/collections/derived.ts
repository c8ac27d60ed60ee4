import type { Cluster, ImageMapping, QueryCollection, QueryContext, Status } from '../collection.js';
import { back, contentTypes, count, customFields, one, tagsField, text } from '../fields.js';
import { referenceFilter } from '../reference-filters.js';
import { nameFilter, search } from '../text-filters.js';
import { contentTypesFilter } from './named.js';
import { displayOfImageFile } from './software-image-files.js';

const OF_OBJECTS = ['dcim.device', 'virtualization.virtualmachine'];
const OF_SOFTWARE = ['dcim.softwareimagefile', 'dcim.softwareversion'];

function allStatuses({ statuses: { objects, software } }: QueryContext): readonly Status[] {
  return [...new Set([...objects, ...software])].map((name) => ({
    name,
    contentTypes: [...(objects.includes(name) ? OF_OBJECTS : []), ...(software.includes(name) ? OF_SOFTWARE : [])],
    broken: false,
  }));
}

export const statuses: QueryCollection<'statuses'> = {
  name: 'statuses',
  description: 'statuses of software and of objects, from the config',
  api: { path: '/extras/statuses/', objectType: 'extras.status', model: 'Status' },
  graphql: { type: 'StatusType', one: 'status', many: 'statuses' },
  all: allStatuses,
  identity: ({ name }) => [name],
  names: ({ name }) => [name],
  display: ({ name }) => name,
  fields: [
    ...contentTypes<Status>((status) => status.contentTypes),
    text('name', ({ name }) => name),
    ...customFields<Status>(),
  ],
  columns: [
    { title: 'name', of: ({ name }) => name },
    { title: 'for', kind: 'list', of: (status) => status.contentTypes.join(', ') },
  ],
  filters: [
    nameFilter('statuses', ({ name }) => name),
    contentTypesFilter((status) => status.contentTypes),
    search('the name and the types of objects', ({ name, contentTypes: types }) => [name, ...types]),
  ],
};

export const clusters: QueryCollection<'clusters'> = {
  name: 'clusters',
  description: 'clusters that virtual machines run in',
  api: { path: '/virtualization/clusters/', objectType: 'virtualization.cluster', model: 'Cluster' },
  graphql: { type: 'ClusterType', one: 'cluster', many: 'clusters' },
  all: ({ repository }) =>
    [...new Set(repository.virtualMachines.map(({ cluster }) => cluster))]
      .filter((name) => name !== undefined)
      .map((name) => ({ name, broken: false })),
  identity: ({ name }) => [name],
  names: ({ name }) => [name],
  display: ({ name }) => name,
  fields: [
    count('virtualmachine_count', (cluster, context) => context.users('virtual-machines', cluster).length),
    text('name', ({ name }) => name),
    back('virtual_machines', 'virtual-machines'),
    ...customFields<Cluster>(),
    tagsField(() => []),
  ],
  columns: [
    { title: 'name', of: ({ name }) => name },
    {
      title: 'virtual machines',
      of: (cluster, context) => String(context.users('virtual-machines', cluster).length),
    },
  ],
  filters: [
    nameFilter('clusters', ({ name }) => name),
    referenceFilter(
      'virtual_machines',
      'is the cluster of this virtual machine (name or id)',
      'virtual-machines',
      (cluster, context) => context.users('virtual-machines', cluster),
    ),
    search('the name', ({ name }) => [name]),
  ],
};

export const imageMappings: QueryCollection<'device-types-to-software-image-files'> = {
  name: 'device-types-to-software-image-files',
  description: 'which image files are for which device types',
  api: {
    path: '/dcim/device-types-to-software-image-files/',
    objectType: 'dcim.devicetypetosoftwareimagefile',
    model: 'DeviceTypeToSoftwareImageFile',
  },
  graphql: {
    type: 'DeviceTypeToSoftwareImageFileType',
    one: 'device_type_to_software_image_file_mapping',
    many: 'device_type_to_software_image_file_mappings',
  },
  all: ({ repository }) =>
    repository.softwareImageFiles.flatMap((imageFile) =>
      [...imageFile.deviceTypes].map((deviceType): ImageMapping => ({ deviceType, imageFile, broken: false })),
    ),
  identity: ({ deviceType, imageFile }) => [
    deviceType.manufacturer,
    deviceType.model,
    imageFile.imageFileName,
    imageFile.softwareVersion.platform,
    imageFile.softwareVersion.version,
  ],
  names: () => [],
  display: ({ deviceType, imageFile }) => `${deviceType.model} - ${displayOfImageFile(imageFile)}`,
  fields: [
    one('device_type', 'device-types', ({ deviceType }) => deviceType),
    one('software_image_file', 'software-image-files', ({ imageFile }) => imageFile),
  ],
  columns: [
    { title: 'device type', kind: 'words', of: ({ deviceType }) => `${deviceType.manufacturer} ${deviceType.model}` },
    {
      title: 'software',
      kind: 'version',
      of: ({ imageFile: { softwareVersion } }) => `${softwareVersion.platform} ${softwareVersion.version}`,
    },
    { title: 'file', kind: 'version', of: ({ imageFile }) => imageFile.imageFileName },
  ],
  filters: [
    referenceFilter(
      'device_type',
      'is for this device type (model or id)',
      'device-types',
      ({ deviceType }) => [deviceType],
      { nullable: false },
    ),
    referenceFilter(
      'software_image_file',
      'is of this image file (file name or id)',
      'software-image-files',
      ({ imageFile }) => [imageFile],
      { nullable: false },
    ),
    search('the model and the file name', ({ deviceType, imageFile }) => [deviceType.model, imageFile.imageFileName]),
  ],
};
