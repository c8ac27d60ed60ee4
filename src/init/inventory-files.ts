import type { IsoDate } from '../model/dates.js';
import { modeline, monthEnd, monthStart, type NewFile } from './new-file.js';

/** A small fleet of two sites that is in order on a day, and stays so for a year. */
export function inventoryFiles(asOf: IsoDate): readonly NewFile[] {
  const texts = {
    'inventory/vocabulary.yaml': VOCABULARY,
    'inventory/device-types.yaml': DEVICE_TYPES,
    'inventory/software/arista_eos.yaml': eos(asOf),
    'inventory/software/cisco_iosxe.yaml': iosxe(asOf),
    'inventory/sites/ams01.yaml': AMS01,
    'inventory/sites/fra02.yaml': FRA02,
  };
  return Object.entries(texts).map(([path, text]) => ({
    part: 'example',
    path,
    text: modeline(path, 'inventory.schema.json') + text,
  }));
}

const VOCABULARY = `#
# The names that other files use. Everything that is referred to must be declared, because a
# misspelled role or tag would silently exclude a device from its policy. You decide how to split
# the inventory into files: each file in inventory/ can contain any of these collections.

manufacturers:
  - Arista
  - Cisco

platforms:
  - name: arista_eos
    manufacturer: Arista
  - name: cisco_iosxe
    manufacturer: Cisco

locations:
  - name: AMS01
    description: Amsterdam, data centre
  - name: FRA02
    description: Frankfurt, data centre

roles:
  - spine
  - leaf
  - access

tags:
  - name: canary
    description: Gets a release first
`;

const DEVICE_TYPES = `
device_types:
  - manufacturer: Arista
    model: DCS-7050CX3-32S
  - manufacturer: Arista
    model: DCS-7050SX3-48YC8
  - manufacturer: Cisco
    model: C9300-48UXM
`;

const eos = (asOf: IsoDate): string => `#
# The versions are real; the dates, sizes and checksums are not. Take yours from the vendor.

software_versions:
  - platform: arista_eos
    version: 4.31.6M
    status: Active
    release_date: ${monthStart(asOf, -20)}
    end_of_support_date: ${monthEnd(asOf, 15)}
    software_image_files:
      - image_file_name: EOS64-4.31.6M.swi
        status: Active
        default_image: true # for devices whose type has no image of its own
        image_file_size: 1073418240
        hashing_algorithm: sha256
        image_file_checksum: "9e52d0a4c86f0dc4f1be9f0d9a7b25a3e3c17d1f4f2a0c5bd1e6d2a6b93f7c41"

  - platform: arista_eos
    version: 4.32.4M
    status: Active
    release_date: ${monthStart(asOf, -10)}
    end_of_support_date: ${monthEnd(asOf, 24)}
    software_image_files:
      - image_file_name: EOS64-4.32.4M.swi
        status: Active
        default_image: true
        image_file_size: 1118412800
        hashing_algorithm: sha256
        image_file_checksum: "41d7a9c2b8e05f3364e1c0d6f2a97b58c3de0417a65fb9820d3c6e1f74ab2590"

  # Only approved for devices with the tag canary: see policies/arista_eos.yaml.
  - platform: arista_eos
    version: 4.34.2F
    status: Active
    release_date: ${monthStart(asOf, -3)}
    end_of_support_date: ${monthEnd(asOf, 33)}
    software_image_files:
      - image_file_name: EOS64-4.34.2F.swi
        status: Active
        default_image: true
        image_file_size: 1236103168
        hashing_algorithm: sha256
        image_file_checksum: "c07be4159d3a62f8e4b1760f95d2ac3817ef60b4d98c25a37f1e0b6c84da9352"
`;

const iosxe = (asOf: IsoDate): string => `
software_versions:
  - platform: cisco_iosxe
    version: 17.15.03 # quote a version that looks like a number: "17.10"
    status: Active
    long_term_support: true
    release_date: ${monthStart(asOf, -8)}
    end_of_support_date: ${monthEnd(asOf, 32)}
    software_image_files:
      - image_file_name: cat9k_iosxe.17.15.03.SPA.bin
        status: Active
        device_types: [C9300-48UXM] # takes precedence over default images
        image_file_size: 1318211584
        hashing_algorithm: md5
        image_file_checksum: "76a8b16d824d2d8a98849860e44b1fc2"
        download_url: https://images.example.net/cisco/cat9k_iosxe.17.15.03.SPA.bin
`;

const AMS01 = `
devices:
  - name: ams01-spine-01
    device_type: DCS-7050CX3-32S
    role: spine
    platform: arista_eos
    location: AMS01
    software_version: 4.32.4M # a version of the device's platform

  - name: ams01-leaf-01
    device_type: DCS-7050SX3-48YC8
    role: leaf
    platform: arista_eos
    location: AMS01
    software_version: 4.32.4M

  - name: ams01-leaf-02
    device_type: DCS-7050SX3-48YC8
    role: leaf
    platform: arista_eos
    location: AMS01
    software_version: 4.32.4M

  - name: ams01-access-01
    device_type: C9300-48UXM
    role: access
    platform: cisco_iosxe
    location: AMS01
    software_version: 17.15.03
`;

const FRA02 = `
devices:
  - name: fra02-spine-01
    device_type: DCS-7050CX3-32S
    role: spine
    platform: arista_eos
    location: FRA02
    software_version: 4.32.4M

  - name: fra02-leaf-01
    device_type: DCS-7050SX3-48YC8
    role: leaf
    platform: arista_eos
    location: FRA02
    software_version: 4.31.6M # the previous version, still approved

  - name: fra02-leaf-02
    device_type: DCS-7050SX3-48YC8
    role: leaf
    platform: arista_eos
    location: FRA02
    tags: [canary]
    software_version: 4.34.2F
`;
