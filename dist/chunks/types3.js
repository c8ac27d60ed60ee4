// src/push/types.ts
const PUSHED_KINDS = {
	platform: {
		path: "/dcim/platforms/",
		noun: "platform"
	},
	software_version: {
		path: "/dcim/software-versions/",
		noun: "software version"
	},
	software_image_file: {
		path: "/dcim/software-image-files/",
		noun: "software image file"
	},
	device_type_image: {
		path: "/dcim/device-types-to-software-image-files/",
		noun: "device type of an image file"
	},
	validated_software: {
		path: "/plugins/nautobot-device-lifecycle-mgmt/validated-software/",
		noun: "validated software record"
	}
};
export { PUSHED_KINDS as t };
