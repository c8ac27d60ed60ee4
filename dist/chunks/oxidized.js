import "./rolldown-runtime.js";
import { n as textOf, o as whyFiltered } from "./paths.js";
import { t as bareName } from "./read-input.js";
// src/import/sources/recognizers.ts
const CISCO_NAME = [/^(?:hostname|switchname) "?([^\s"]+)/m], CISCO_PID = /^! PID: ([^\s,]+)/m, RECOGNIZERS = [
	{
		platform: "cisco_ftd",
		manufacturer: "Cisco",
		sign: /^! Model {1,40}: Cisco .{1,80}Threat Defense|^NGFW Version \d/m,
		version: [/^! Model {1,40}: Cisco .{1,80}Threat Defense .{0,40}Version (\S+)/m, /^NGFW Version (\S+)/m],
		model: [CISCO_PID, /^! Hardware: {1,4}([^\s,]+)/m],
		serial: [/^! Serial Number: (\S+)/m],
		name: [...CISCO_NAME, /^! -{1,40}\[ (\S+) \]/m]
	},
	{
		platform: "cisco_asa",
		manufacturer: "Cisco",
		sign: /^(?:! Cisco Adaptive Security Appliance Software|ASA Version \d)/m,
		version: [/Adaptive Security Appliance Software Version (\S+)/, /^ASA Version (\S+)/m],
		model: [CISCO_PID, /^! Hardware: {1,4}([^\s,]+)/m],
		serial: [/^! Serial Number: (\S+)/m],
		name: CISCO_NAME
	},
	{
		platform: "cisco_nxos",
		manufacturer: "Cisco",
		sign: /^! {0,8}(?:Cisco Nexus Operating System|NXOS: version|system: {1,4}version)|^version \S+ {1,4}Bios:version/im,
		version: [
			/^! {0,8}(?:NXOS|system|kickstart): {1,4}version (\S+)/im,
			/^!Command.{0,80}\n!.*\n(?:!.*\n)?version (\S+)/m,
			/^version (\d\S+)/m
		],
		model: [/^! PID: (N\d{1,2}K-[^\s,]+)/m, /^! {0,8}cisco (Nexus.{1,60}?[Cc]hassis)/m],
		serial: [/^! {0,8}Processor Board ID (\S+)/im, /^! PID: N\d{1,2}K-[^\s,]+.{0,40}SN: (\S+)/m],
		name: CISCO_NAME
	},
	{
		platform: "cisco_iosxr",
		manufacturer: "Cisco",
		sign: /^(?:! ?Cisco IOS XR Software|!! IOS XR Configuration)/m,
		version: [/^! ?Cisco IOS XR Software, Version (\S+)/m, /^!! IOS XR Configuration (?:version = )?(\S+)/m],
		model: [CISCO_PID, /^! ?cisco (?!IOS)([\w-]+)/im],
		serial: [/^! PID: [^\s,]+.{0,40}SN: (\S+)/m],
		name: CISCO_NAME
	},
	{
		platform: "cisco_iosxe",
		manufacturer: "Cisco",
		sign: /^! (?:Cisco IOS[ -]XE Software|Image: Software: \S*(?:IOSXE|IOS-?XE|LINUX_IOSD))/m,
		version: [/^! Cisco IOS[ -]XE Software, Version (\S+)/m, /^! Image: Software: [^,]+, {0,2}(?:Version )?([^\s,]+)/m],
		model: [
			/^! Chassis type: (\S+)/m,
			CISCO_PID,
			/^! Model [Nn]umber {1,40}: (\S+)/m
		],
		serial: [
			/^! Processor ID: (\S+)/m,
			/^! System [Ss]erial [Nn]umber {1,40}: (\S+)/m,
			/^! Processor board ID (\S+)/m
		],
		name: CISCO_NAME
	},
	{
		platform: "cisco_ios",
		manufacturer: "Cisco",
		sign: /^! (?:Image: Software: |Cisco IOS Software)/m,
		version: [/^! Image: Software: [^,]+, {0,2}(?:Version )?([^\s,]+)/m, /^! Cisco IOS Software.{0,80}Version ([^\s,]+)/m],
		model: [
			/^! Chassis type: (\S+)/m,
			CISCO_PID,
			/^! Model [Nn]umber {1,40}: (\S+)/m
		],
		serial: [
			/^! Processor ID: (\S+)/m,
			/^! System [Ss]erial [Nn]umber {1,40}: (\S+)/m,
			/^! Processor board ID (\S+)/m
		],
		name: CISCO_NAME
	},
	{
		platform: "arista_eos",
		manufacturer: "Arista",
		sign: /^! (?:device: .{1,80}EOS-|Arista )/m,
		version: [/^! device: .{1,80}EOS-([^\s)]+)/m, /^! Software image version: (\S+)/m],
		model: [/^! device: [^(\n]+\(([^,\s]+)/m, /^! Arista ([\w-]+)/m],
		serial: [/Serial Number {1,9}Mfg Date\n! {1,4}[- ]+\n! {1,4}[\d.]+ {1,20}(\S+)/m, /^! Serial number: {1,20}(\S+)/m],
		name: [/^hostname (\S+)/m, /^! device: ([^\s(]+)/m]
	},
	{
		platform: "fortinet_fortimanager",
		manufacturer: "Fortinet",
		sign: /^# Platform Full Name {0,30}: Forti(?:Manager|Analyzer)/m,
		version: [/^# Version {0,30}: (.+)$/m],
		model: [/^# Platform Type {0,30}: (\S+)/m],
		serial: [/^# Serial Number {0,30}: (\S+)/m],
		name: [/^# Hostname {0,30}: (\S+)/m, /^ {1,8}set hostname "?([^\s"]+)/m]
	},
	{
		platform: "fortinet_fortios",
		manufacturer: "Fortinet",
		sign: /^#(?: Version:? {0,30}:? Forti|config-version=)/m,
		version: [/^# Version:? {0,30}:? ?(Forti.+)$/m, /^#config-version=[^-\n]+-(\d+\.\d+\.\d+)/m],
		model: [/^# Version:? {0,30}:? ?(Forti\S+)/m, /^#config-version=([^-\n]+)-/m],
		serial: [/^# Serial[- ]Number:? {0,30}:? ?(\S+)/m],
		name: [/^# Hostname:? {0,30}:? ?(\S+)/m, /^ {1,8}set hostname "?([^\s"]+)/m]
	},
	{
		platform: "juniper_junos",
		manufacturer: "Juniper",
		sign: /^# (?:Junos|JUNOS|## Last commit)|^# Model: (?!Forti)\S+\n(?:# .*\n){0,5}# Junos/m,
		version: [
			/^# Junos: (\S+)/m,
			/^# JUNOS.{0,60}\[([^\]\s]+)\]/m,
			/^version "?(\d[^\s;"]+)/m
		],
		model: [/^# Model: (\S+)/m],
		serial: [/^# Chassis {1,60}([A-Z0-9]{6,}) /m],
		name: [
			/^# Hostname: (\S+)/m,
			/^ {1,8}host-name "?([^\s;"]+)/m,
			/^set system host-name "?([^\s"]+)/m
		]
	},
	{
		platform: "aruba_aoscx",
		manufacturer: "Aruba",
		sign: /^!.{0,4}(?:ArubaOS-CX|export-password|Version ArubaOS-CX)/m,
		version: [/^! Version {0,20}: (\S+)/m, /^!Version ArubaOS-CX (\S+)/m],
		model: [/^! Product Name {0,20}: (?:[JRS]\w{5} )?([^\n]{1,80}?)(?: [BF]{2})?(?: Swch)? {0,80}$/m],
		part: [/^! Product Name {0,20}: ([JRS]\w{5}) /m],
		serial: [/^! Chassis Serial Nbr {0,20}: (\S+)/m],
		name: [/^! Hostname {0,20}: (\S+)/m, /^hostname (\S+)/m]
	},
	{
		platform: "aruba_os",
		manufacturer: "Aruba",
		sign: /^# ArubaOS \(MODEL: /m,
		version: [/^# ArubaOS \(MODEL: [^)\n]{1,60}\), Version (\S+)/m],
		model: [/^# ArubaOS \(MODEL: ([^)\n]{1,60})\)/m],
		serial: [/^# System Serial# {0,40}\s?: (\S+)/m, /^# IAP Serial Number {0,20}:(\S+)/m],
		name: CISCO_NAME
	},
	{
		platform: "mikrotik_routeros",
		manufacturer: "MikroTik",
		sign: /^#.{0,60}(?:RouterOS|software id)/m,
		version: [/^#.{0,60}by RouterOS (\S+)/m, /^# {1,20}version: (\S+)/m],
		model: [/^# ?model = ?(.+)$/m, /^# {1,20}(?:model|board-name): (\S+)/m],
		serial: [/^# ?serial number = ?(\S+)/m, /^# {1,20}serial-number: (\S+)/m],
		name: [/^\/system identity\nset name="?([^\s"]+)/m, /^# {1,20}name: (\S+)/m]
	},
	{
		platform: "paloalto_panos",
		manufacturer: "Palo Alto Networks",
		sign: /^#? ?sw-version: /m,
		version: [/^#? ?sw-version: (\S+)/m],
		model: [/^#? ?model: (\S+)/m],
		serial: [/^#? ?serial: (\S+)/m],
		name: [/^#? ?hostname: (\S+)/m]
	},
	{
		platform: "nokia_sros",
		manufacturer: "Nokia",
		sign: /^# ?TiMOS-/m,
		version: [/^# ?(TiMOS-\S+)/m],
		model: [/(?:Nokia|ALCATEL) (7\d{3} \S+)/m],
		serial: [/^# ?Serial number {0,30}: (\S+)/im],
		name: [/^ {1,20}name "([^"\n]+)"/m, /^# ?System Name {0,30}: (\S+)/m]
	},
	{
		platform: "huawei_vrp",
		manufacturer: "Huawei",
		sign: /^[#!].{0,20}VRP \(R\) software/m,
		version: [/VRP \(R\) software, Version .{1,40}\(\S+ (V\d{1,4}R\d{1,4}(?:C\w{1,20})?)\)/, /VRP \(R\) software, Version (\S+)/],
		model: [/^[#!] ?H(?:UAWEI|uawei) (?!Versatile)(\S+)/m, /VRP \(R\) software, Version \S+ \((\S+) V\d/],
		serial: [/^[#!].{0,20}(?:ESN|BarCode)[^:=\n]{0,20}[:=] ?(\S+)/m],
		name: [/^ ?sysname (\S+)/m]
	},
	{
		platform: "aruba_osswitch",
		manufacturer: "Aruba",
		sign: /^; \S+ Configuration Editor; Created on release #/m,
		version: [/^; .{0,60}Created on release #(\S+)/m],
		model: [/^; (\S+) Configuration Editor/m],
		serial: [/^; {1,4}Serial Number {0,20}: (\S+)/m],
		name: [/^hostname "?([^\s"]+)/m]
	}
], oxidizedSource = async ({ files, filters = [] }) => {
	let devices = [], skipped = [];
	for (let { path, text } of files) {
		let head = text.slice(0, 2e5).replaceAll("\r\n", "\n"), recognizer = RECOGNIZERS.find(({ sign }) => sign.test(head));
		if (recognizer === void 0) {
			skipped.push({
				reason: "configuration that no recognizer knows",
				name: path
			});
			continue;
		}
		let fields = fieldsOf(recognizer, head, path), reason = whyFiltered(filters, (field) => fields[field]);
		reason === void 0 ? devices.push({
			from: path,
			fields,
			members: membersOf(head)
		}) : skipped.push({
			reason,
			name: fields.name ?? path
		});
	}
	return Promise.resolve({
		devices,
		skipped,
		changed: []
	});
};
function fieldsOf(recognizer, text, path) {
	let found = (patterns) => {
		for (let pattern of patterns) {
			let value = textOf(pattern.exec(text)?.[1]);
			if (value !== void 0) return value;
		}
	}, fields = {
		name: found(recognizer.name) ?? bareName(path),
		platform: recognizer.platform,
		manufacturer: recognizer.manufacturer
	}, [model, version, serial] = [
		found(recognizer.model),
		found(recognizer.version),
		found(recognizer.serial)
	];
	model !== void 0 && (fields.device_type = model), version !== void 0 && (fields.software_version = version), serial !== void 0 && (fields.serial = serial);
	let part = found(recognizer.part ?? []);
	return part !== void 0 && (fields.part_number = part), fields;
}
function membersOf(text) {
	let members = [...text.matchAll(/^! NAME: "(Switch \d+)",.*\n! PID: ([^\s,]+).{0,80}SN: (\S+)/gm)].map(([, name = "", partId, serial]) => ({
		name,
		partId,
		serial
	}));
	return members.length > 1 ? members : void 0;
}
export { oxidizedSource };
