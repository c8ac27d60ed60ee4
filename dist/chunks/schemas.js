import "./rolldown-runtime.js";
// src/schema/schemas.ts
const FILES = {
	"check-output.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "check-output.schema.json",
		title: "Check output",
		description: "What `fleetvet check --format json` writes. With `--format ndjson` the same comes as lines, each of which fits `$defs/ndjson_line`.",
		examples: [{
			schema_version: 1,
			tool: {
				name: "fleetvet",
				version: "0.1.0"
			},
			as_of: "2026-11-21",
			multi_tenant_mode: !1,
			summary: {
				files: 12,
				diagnostics: {
					error: 1,
					warning: 2,
					notice: 0,
					waived: 0
				},
				devices: {
					total: 3,
					valid: 1,
					invalid: 1,
					no_software: 1,
					not_expected: 0,
					unsupported: 0,
					drift: 0,
					not_judged: 0
				},
				inventory_items: {
					total: 0,
					valid: 0,
					invalid: 0,
					no_software: 0,
					not_expected: 0,
					unsupported: 0,
					drift: 0,
					not_judged: 0
				},
				virtual_machines: { total: 0 },
				prefix: ""
			},
			diagnostics: [{
				rule: "software-missing",
				severity: "warning",
				message: "Device ams-leaf-02 has no software version.",
				help: "Set software_version.",
				location: {
					file: "inventory/sites/ams.yaml",
					start: {
						line: 10,
						column: 23
					},
					end: {
						line: 10,
						column: 30
					}
				},
				related: []
			}],
			evaluations: [{
				kind: "device",
				name: "ams-leaf-01",
				tenant: "retail",
				location: "AMS01",
				platform: "arista_eos",
				device_type: {
					manufacturer: "Arista",
					model: "7150-S64"
				},
				role: "leaf",
				software_version: {
					platform: "arista_eos",
					version: "4.25.6M"
				},
				status: "invalid",
				reason: "expired",
				valid_until: null,
				preferred: !1,
				supported: !0,
				matches: [{
					name: null,
					software: {
						platform: "arista_eos",
						version: "4.25.6M"
					},
					start: "2021-06-15",
					end: "2023-11-23",
					preferred: !0,
					in_window: !1,
					rank: 3,
					matched_by: "device_type",
					approved_by: "Network change board",
					ticket: "CHG0031415",
					location: {
						file: "policies/eos.yaml",
						start: {
							line: 4,
							column: 5
						}
					}
				}],
				software_image_files: [{
					image_file_name: "EOS64-4.25.6M.swi",
					software_version: {
						platform: "arista_eos",
						version: "4.25.6M"
					}
				}],
				image_source: "default",
				location_in_file: {
					file: "inventory/sites/ams.yaml",
					start: {
						line: 10,
						column: 23
					}
				}
			}]
		}],
		type: "object",
		$ref: "#/$defs/head",
		properties: {
			diagnostics: {
				type: "array",
				items: { $ref: "#/$defs/diagnostic" },
				title: "Diagnostics",
				description: "What is wrong, sorted by file, line, column and rule.",
				examples: [[{
					rule: "software-missing",
					severity: "warning",
					message: "Device ams-leaf-02 has no software version.",
					help: "Set software_version.",
					location: {
						file: "inventory/sites/ams.yaml",
						start: {
							line: 10,
							column: 23
						},
						end: {
							line: 10,
							column: 30
						}
					},
					related: []
				}]]
			},
			evaluations: {
				type: "array",
				items: { $ref: "#/$defs/evaluation" },
				title: "Evaluations",
				description: "Every device, inventory item and virtual machine with its result, sorted by kind, name and identity.",
				examples: [[{
					kind: "device",
					name: "ams-leaf-01",
					tenant: "retail",
					location: "AMS01",
					platform: "arista_eos",
					device_type: {
						manufacturer: "Arista",
						model: "7150-S64"
					},
					role: "leaf",
					software_version: {
						platform: "arista_eos",
						version: "4.25.6M"
					},
					status: "invalid",
					reason: "expired",
					valid_until: null,
					preferred: !1,
					supported: !0,
					matches: [{
						name: null,
						software: {
							platform: "arista_eos",
							version: "4.25.6M"
						},
						start: "2021-06-15",
						end: "2023-11-23",
						preferred: !0,
						in_window: !1,
						rank: 3,
						matched_by: "device_type",
						approved_by: "Network change board",
						ticket: "CHG0031415",
						location: {
							file: "policies/eos.yaml",
							start: {
								line: 4,
								column: 5
							}
						}
					}],
					software_image_files: [{
						image_file_name: "EOS64-4.25.6M.swi",
						software_version: {
							platform: "arista_eos",
							version: "4.25.6M"
						}
					}],
					image_source: "default",
					location_in_file: {
						file: "inventory/sites/ams.yaml",
						start: {
							line: 10,
							column: 23
						}
					}
				}]]
			}
		},
		required: ["diagnostics", "evaluations"],
		unevaluatedProperties: !1,
		$defs: {
			head: {
				title: "Head",
				description: "Everything in the output but the diagnostics and the evaluations.",
				examples: [{
					schema_version: 1,
					tool: {
						name: "fleetvet",
						version: "0.1.0"
					},
					as_of: "2026-11-21",
					multi_tenant_mode: !1,
					summary: {
						files: 12,
						diagnostics: {
							error: 1,
							warning: 2,
							notice: 0,
							waived: 0
						},
						devices: {
							total: 3,
							valid: 1,
							invalid: 1,
							no_software: 1,
							not_expected: 0,
							unsupported: 0,
							drift: 0,
							not_judged: 0
						},
						inventory_items: {
							total: 0,
							valid: 0,
							invalid: 0,
							no_software: 0,
							not_expected: 0,
							unsupported: 0,
							drift: 0,
							not_judged: 0
						},
						virtual_machines: { total: 0 },
						prefix: ""
					}
				}],
				type: "object",
				properties: {
					schema_version: {
						type: "integer",
						const: 1,
						title: "Schema version",
						description: "The version of this format.",
						examples: [1]
					},
					tool: {
						title: "Tool",
						description: "What wrote the output.",
						examples: [{
							name: "fleetvet",
							version: "0.1.0"
						}],
						type: "object",
						properties: {
							name: {
								type: "string",
								const: "fleetvet",
								title: "Name",
								description: "The name of the tool.",
								examples: ["fleetvet"]
							},
							version: {
								type: "string",
								title: "Version",
								description: "The version of the tool.",
								examples: ["0.1.0"]
							}
						},
						required: ["name", "version"],
						additionalProperties: !1
					},
					as_of: {
						type: "string",
						format: "date",
						title: "As of",
						description: "The date of the check.",
						examples: ["2026-11-21"]
					},
					multi_tenant_mode: {
						type: "boolean",
						title: "Multi-tenant mode",
						description: "Whether tenants decided which validated software matches.",
						examples: [!1]
					},
					shard: { $ref: "#/$defs/shard" },
					summary: {
						$ref: "#/$defs/summary",
						title: "Summary",
						description: "What was checked and what was found, in numbers.",
						examples: [{
							files: 12,
							diagnostics: {
								error: 1,
								warning: 2,
								notice: 0,
								waived: 0
							},
							devices: {
								total: 3,
								valid: 1,
								invalid: 1,
								no_software: 1,
								not_expected: 0,
								unsupported: 0,
								drift: 0,
								not_judged: 0
							},
							inventory_items: {
								total: 0,
								valid: 0,
								invalid: 0,
								no_software: 0,
								not_expected: 0,
								unsupported: 0,
								drift: 0,
								not_judged: 0
							},
							virtual_machines: { total: 0 },
							prefix: ""
						}]
					},
					base: {
						type: "string",
						title: "Base",
						description: "With `--base`: the commit that it names.",
						examples: ["3f1c0a9d7b2e4c6f8a1b3d5e7f9a0b1c2d3e4f5a"]
					},
					merge_base: {
						type: ["string", "null"],
						title: "Merge base",
						description: "With `--base`: the commit where HEAD left the base, which the check compared with; null if it compared with the base itself.",
						examples: ["9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b"]
					},
					changes: {
						type: "array",
						items: { $ref: "#/$defs/change" },
						title: "Changes",
						description: "With `--base`: the changed entries that alter the result of a device or inventory item, in file order.",
						examples: [[{
							kind: "validated_software",
							name: "EOS 4.25 on leaves",
							action: "altered",
							fields: ["end"],
							values: { end: {
								old: "2027-05-31",
								new: "2026-11-01"
							} },
							location: {
								file: "policies/eos.yaml",
								start: {
									line: 6,
									column: 10
								}
							},
							effects: {
								newly_invalid: [{
									kind: "device",
									name: "ams-leaf-01"
								}],
								fixed: [],
								matches_changed: 312,
								images_changed: 0
							}
						}]]
					}
				},
				required: [
					"schema_version",
					"tool",
					"as_of",
					"multi_tenant_mode",
					"summary"
				]
			},
			shard: {
				title: "Shard",
				description: "Only in the output of a part, made with `--shard`: which part it is. `fleetvet merge` joins all parts of one check.",
				type: "object",
				additionalProperties: !1,
				properties: {
					index: {
						title: "Index",
						description: "Which part it is, from 1 to `count`.",
						type: "integer",
						minimum: 1,
						examples: [2]
					},
					count: {
						title: "Count",
						description: "How many parts there are.",
						type: "integer",
						minimum: 1,
						examples: [3]
					},
					input: {
						title: "Input",
						description: "A digest of the config and of all files that were checked: parts that differ in it are not of one check.",
						type: "string",
						pattern: "^sha256:[0-9a-f]{64}$"
					}
				},
				required: [
					"index",
					"count",
					"input"
				]
			},
			summary: {
				title: "Summary",
				description: "What was checked and what was found, in numbers.",
				examples: [{
					files: 12,
					diagnostics: {
						error: 1,
						warning: 2,
						notice: 0,
						waived: 0
					},
					devices: {
						total: 3,
						valid: 1,
						invalid: 1,
						no_software: 1,
						not_expected: 0,
						unsupported: 0,
						drift: 0,
						not_judged: 0
					},
					inventory_items: {
						total: 0,
						valid: 0,
						invalid: 0,
						no_software: 0,
						not_expected: 0,
						unsupported: 0,
						drift: 0,
						not_judged: 0
					},
					virtual_machines: { total: 0 },
					prefix: ""
				}],
				type: "object",
				properties: {
					files: {
						type: "integer",
						minimum: 0,
						title: "Files",
						description: "How many inventory and policy files were read.",
						examples: [12]
					},
					diagnostics: {
						title: "Diagnostics",
						description: "How many diagnostics there are of each severity.",
						examples: [{
							error: 1,
							warning: 2,
							notice: 0,
							waived: 0
						}],
						type: "object",
						properties: {
							error: {
								type: "integer",
								minimum: 0,
								title: "Errors",
								description: "How many are errors.",
								examples: [1]
							},
							warning: {
								type: "integer",
								minimum: 0,
								title: "Warnings",
								description: "How many are warnings.",
								examples: [2]
							},
							notice: {
								type: "integer",
								minimum: 0,
								title: "Notices",
								description: "How many are notices.",
								examples: [0]
							},
							waived: {
								type: "integer",
								minimum: 0,
								title: "Waived",
								description: "How many violations a waiver excuses.",
								examples: [0]
							}
						},
						required: [
							"error",
							"warning",
							"notice",
							"waived"
						],
						additionalProperties: !1
					},
					devices: {
						$ref: "#/$defs/subject_counts",
						title: "Devices",
						description: "How many devices there are, by status.",
						examples: [{
							total: 3,
							valid: 1,
							invalid: 1,
							no_software: 1,
							not_expected: 0,
							unsupported: 0,
							drift: 0,
							not_judged: 0
						}]
					},
					inventory_items: {
						$ref: "#/$defs/subject_counts",
						title: "Inventory items",
						description: "How many inventory items there are, by status.",
						examples: [{
							total: 3,
							valid: 1,
							invalid: 1,
							no_software: 1,
							not_expected: 0,
							unsupported: 0,
							drift: 0,
							not_judged: 0
						}]
					},
					virtual_machines: {
						title: "Virtual machines",
						description: "How many virtual machines there are.",
						examples: [{ total: 0 }],
						type: "object",
						properties: { total: {
							type: "integer",
							minimum: 0,
							title: "Total",
							description: "How many there are.",
							examples: [0]
						} },
						required: ["total"],
						additionalProperties: !1
					},
					prefix: {
						type: "string",
						title: "Prefix",
						description: "The path from the root of the Git repository to that of the fleet, with a slash at its end; empty if they are one.",
						examples: ["", "net/fleet/"]
					}
				},
				required: [
					"files",
					"diagnostics",
					"devices",
					"inventory_items",
					"virtual_machines",
					"prefix"
				],
				additionalProperties: !1
			},
			subject_counts: {
				title: "Subject counts",
				description: "The number of devices or inventory items, by status.",
				examples: [{
					total: 3,
					valid: 1,
					invalid: 1,
					no_software: 1,
					not_expected: 0,
					unsupported: 0,
					drift: 0,
					not_judged: 0
				}],
				type: "object",
				properties: {
					total: {
						type: "integer",
						minimum: 0,
						title: "Total",
						description: "How many there are.",
						examples: [3]
					},
					valid: {
						type: "integer",
						minimum: 0,
						title: "Valid",
						description: "How many run valid software.",
						examples: [1]
					},
					invalid: {
						type: "integer",
						minimum: 0,
						title: "Invalid",
						description: "How many run software that is not valid.",
						examples: [1]
					},
					no_software: {
						type: "integer",
						minimum: 0,
						title: "No software",
						description: "How many have no software version.",
						examples: [1]
					},
					not_expected: {
						type: "integer",
						minimum: 0,
						title: "Not expected",
						description: "How many have no software version and need none (`software_not_expected` in the config).",
						examples: [0]
					},
					unsupported: {
						type: "integer",
						minimum: 0,
						title: "Unsupported",
						description: "How many of the valid ones run software that is out of support.",
						examples: [0]
					},
					drift: {
						type: "integer",
						minimum: 0,
						title: "Drift",
						description: "How many run another version than their `software_version`, as far as observed.",
						examples: [0]
					},
					not_judged: {
						type: "integer",
						minimum: 0,
						title: "Not judged",
						description: "How many were left out for errors. They are not among `total`.",
						examples: [0]
					}
				},
				required: [
					"total",
					"valid",
					"invalid",
					"no_software",
					"not_expected",
					"unsupported",
					"drift",
					"not_judged"
				],
				additionalProperties: !1
			},
			diagnostic_base: {
				title: "Diagnostic keys",
				description: "The keys of a diagnostic.",
				examples: [{
					rule: "software-missing",
					severity: "warning",
					message: "Device ams-leaf-02 has no software version.",
					help: "Set software_version.",
					location: {
						file: "inventory/sites/ams.yaml",
						start: {
							line: 10,
							column: 23
						},
						end: {
							line: 10,
							column: 30
						}
					},
					related: []
				}],
				type: "object",
				properties: {
					rule: {
						type: "string",
						title: "Rule",
						description: "The name of the rule that found it.",
						examples: ["software-invalid"],
						pattern: "^[a-z]+(-[a-z]+)*$"
					},
					severity: {
						type: "string",
						enum: [
							"error",
							"warning",
							"notice"
						],
						title: "Severity",
						description: "How severe it is.",
						examples: ["error"]
					},
					message: {
						type: "string",
						title: "Message",
						description: "What is wrong, in one sentence that names the object.",
						examples: ["Device ams-leaf-02 has no software version."]
					},
					help: {
						type: "string",
						title: "Help",
						description: "How to fix it, in one line.",
						examples: ["Set software_version."]
					},
					location: {
						$ref: "#/$defs/location",
						title: "Location",
						description: "The location of the value that is wrong.",
						examples: [{
							file: "inventory/sites/ams.yaml",
							start: {
								line: 10,
								column: 23
							},
							end: {
								line: 10,
								column: 30
							}
						}]
					},
					related: {
						type: "array",
						items: { $ref: "#/$defs/related" },
						title: "Related",
						description: "Other locations that help to understand it; often empty.",
						examples: [[{
							message: "The other entry stands here.",
							location: {
								file: "inventory/sites/ams.yaml",
								start: {
									line: 10,
									column: 23
								},
								end: {
									line: 10,
									column: 30
								}
							}
						}]]
					},
					subject: {
						$ref: "#/$defs/subject",
						title: "Subject",
						description: "The device, inventory item or virtual machine that it is about, if any.",
						examples: [{
							kind: "device",
							name: "ams-leaf-01"
						}]
					},
					change: {
						type: "string",
						enum: [
							"new",
							"existing",
							"fixed"
						],
						title: "Change",
						description: "With `--base`: whether the compared commit has it as well.",
						examples: ["new"]
					},
					cause: {
						type: "string",
						enum: ["observation"],
						title: "Cause",
						description: "With a base: `observation` for a new diagnostic that a changed observation brings. `--only-new` does not count it.",
						examples: ["observation"]
					},
					count: {
						type: "integer",
						minimum: 2,
						title: "Count",
						description: "How many files, devices or inventory items it stands for, if more than one.",
						examples: [4e3]
					},
					waived: {
						title: "Waived",
						description: "The waiver that excuses it, if any.",
						examples: [{
							until: "2026-12-31",
							reason: "Replacement is ordered"
						}],
						type: "object",
						properties: {
							until: {
								type: "string",
								format: "date",
								title: "Until",
								description: "The last day of the waiver.",
								examples: ["2026-12-31"]
							},
							reason: {
								type: "string",
								title: "Reason",
								description: "Why the violation is accepted.",
								examples: ["Replacement is ordered"]
							}
						},
						required: ["until", "reason"],
						additionalProperties: !1
					}
				},
				required: [
					"rule",
					"severity",
					"message",
					"help",
					"location",
					"related"
				]
			},
			diagnostic: {
				title: "Diagnostic",
				description: "Something that is wrong, where, and how to fix it.",
				examples: [{
					rule: "software-missing",
					severity: "warning",
					message: "Device ams-leaf-02 has no software version.",
					help: "Set software_version.",
					location: {
						file: "inventory/sites/ams.yaml",
						start: {
							line: 10,
							column: 23
						},
						end: {
							line: 10,
							column: 30
						}
					},
					related: []
				}],
				type: "object",
				$ref: "#/$defs/diagnostic_base",
				unevaluatedProperties: !1
			},
			related: {
				title: "Related place",
				description: "Another place that helps to understand a diagnostic.",
				examples: [{
					message: "The other entry stands here.",
					location: {
						file: "inventory/sites/ams.yaml",
						start: {
							line: 10,
							column: 23
						},
						end: {
							line: 10,
							column: 30
						}
					}
				}],
				type: "object",
				properties: {
					message: {
						type: "string",
						title: "Message",
						description: "What is at that location.",
						examples: ["The other entry stands here."]
					},
					location: {
						$ref: "#/$defs/location",
						title: "Location",
						description: "Its location.",
						examples: [{
							file: "inventory/sites/ams.yaml",
							start: {
								line: 10,
								column: 23
							},
							end: {
								line: 10,
								column: 30
							}
						}]
					}
				},
				required: ["message", "location"],
				additionalProperties: !1
			},
			position: {
				title: "Position",
				description: "A line and a column, both counted from 1.",
				examples: [{
					line: 10,
					column: 23
				}],
				type: "object",
				properties: {
					line: {
						type: "integer",
						minimum: 1,
						title: "Line",
						description: "The line, counted from 1.",
						examples: [10]
					},
					column: {
						type: "integer",
						minimum: 1,
						title: "Column",
						description: "The column, counted from 1.",
						examples: [23]
					}
				},
				required: ["line", "column"],
				additionalProperties: !1
			},
			location: {
				title: "Location",
				description: "A range in a file.",
				examples: [{
					file: "inventory/sites/ams.yaml",
					start: {
						line: 10,
						column: 23
					},
					end: {
						line: 10,
						column: 30
					}
				}],
				type: "object",
				properties: {
					file: {
						type: "string",
						title: "File",
						description: "The path from the root of the repository, with forward slashes.",
						examples: ["inventory/sites/ams.yaml"]
					},
					start: {
						$ref: "#/$defs/position",
						title: "Start",
						description: "Where it starts.",
						examples: [{
							line: 10,
							column: 23
						}]
					},
					end: {
						$ref: "#/$defs/position",
						title: "End",
						description: "Where it ends: just after its last character.",
						examples: [{
							line: 10,
							column: 30
						}]
					}
				},
				required: [
					"file",
					"start",
					"end"
				],
				additionalProperties: !1
			},
			place: {
				title: "Place",
				description: "A point in a file.",
				examples: [{
					file: "inventory/sites/ams.yaml",
					start: {
						line: 10,
						column: 23
					}
				}],
				type: "object",
				properties: {
					file: {
						type: "string",
						title: "File",
						description: "The path from the root of the repository, with forward slashes.",
						examples: ["inventory/sites/ams.yaml"]
					},
					start: {
						$ref: "#/$defs/position",
						title: "Start",
						description: "Where it starts.",
						examples: [{
							line: 10,
							column: 23
						}]
					}
				},
				required: ["file", "start"],
				additionalProperties: !1
			},
			subject_kind: {
				type: "string",
				enum: [
					"device",
					"inventory_item",
					"virtual_machine"
				],
				title: "Subject kind",
				description: "The kind of an object.",
				examples: ["device"]
			},
			subject: {
				title: "Subject",
				description: "The device, inventory item or virtual machine that something is about.",
				examples: [{
					kind: "device",
					name: "ams-leaf-01"
				}],
				type: "object",
				properties: {
					kind: {
						$ref: "#/$defs/subject_kind",
						title: "Kind",
						description: "What kind of object it is.",
						examples: ["device"]
					},
					name: {
						type: "string",
						title: "Name",
						description: "Its name.",
						examples: ["ams-leaf-01"]
					},
					device: {
						type: "string",
						title: "Device",
						description: "For an inventory item: the name of its device.",
						examples: ["ams-leaf-01"]
					},
					tenant: {
						type: "string",
						title: "Tenant",
						description: "Its tenant, if any; for an inventory item, that of its device.",
						examples: ["retail"]
					},
					location: {
						type: "string",
						title: "Location",
						description: "Its location, if any; for an inventory item, that of its device.",
						examples: ["AMS01"]
					},
					cluster: {
						type: "string",
						title: "Cluster",
						description: "For a virtual machine: its cluster, if any.",
						examples: ["compute-1"]
					}
				},
				required: ["kind", "name"],
				additionalProperties: !1
			},
			software_version: {
				title: "Software version",
				description: "A software version, by platform and version.",
				examples: [{
					platform: "arista_eos",
					version: "4.25.6M"
				}],
				type: "object",
				properties: {
					platform: {
						type: "string",
						title: "Platform",
						description: "The platform of the software version.",
						examples: ["arista_eos"]
					},
					version: {
						type: "string",
						title: "Version",
						description: "The version.",
						examples: ["4.25.6M"]
					}
				},
				required: ["platform", "version"],
				additionalProperties: !1
			},
			software_version_or_none: {
				title: "Software version or none",
				description: "A software version, or null if it has none.",
				examples: [{
					platform: "arista_eos",
					version: "4.25.6M"
				}, null],
				type: ["object", "null"],
				properties: {
					platform: { $ref: "#/$defs/software_version/properties/platform" },
					version: { $ref: "#/$defs/software_version/properties/version" }
				},
				required: ["platform", "version"],
				additionalProperties: !1
			},
			software_image_file: {
				title: "Software image file",
				description: "An image file, by file name and software version.",
				examples: [{
					image_file_name: "EOS64-4.25.6M.swi",
					software_version: {
						platform: "arista_eos",
						version: "4.25.6M"
					}
				}],
				type: "object",
				properties: {
					image_file_name: {
						type: "string",
						title: "Image file name",
						description: "The name of the file.",
						examples: ["EOS64-4.25.6M.swi"]
					},
					software_version: {
						$ref: "#/$defs/software_version",
						title: "Software version",
						description: "The software version that the file installs.",
						examples: [{
							platform: "arista_eos",
							version: "4.25.6M"
						}]
					}
				},
				required: ["image_file_name", "software_version"],
				additionalProperties: !1
			},
			match: {
				title: "Match",
				description: "A validated software record that matches a device or inventory item.",
				examples: [{
					name: null,
					software: {
						platform: "arista_eos",
						version: "4.25.6M"
					},
					start: "2021-06-15",
					end: "2023-11-23",
					preferred: !0,
					in_window: !1,
					rank: 3,
					matched_by: "device_type",
					approved_by: "Network change board",
					ticket: "CHG0031415",
					location: {
						file: "policies/eos.yaml",
						start: {
							line: 4,
							column: 5
						}
					}
				}],
				type: "object",
				properties: {
					name: {
						type: ["string", "null"],
						title: "Name",
						description: "The name of the record, or null.",
						examples: ["EOS 4.25 on leaves", null]
					},
					software: {
						$ref: "#/$defs/software_version",
						title: "Software",
						description: "The approved version.",
						examples: [{
							platform: "arista_eos",
							version: "4.25.6M"
						}]
					},
					start: {
						type: "string",
						format: "date",
						title: "Start",
						description: "The first day of the approval.",
						examples: ["2021-06-15"]
					},
					end: {
						type: ["string", "null"],
						format: "date",
						title: "End",
						description: "The last day of the approval; null if it does not end.",
						examples: ["2023-11-23", null]
					},
					preferred: {
						type: "boolean",
						title: "Preferred",
						description: "Whether the record is preferred.",
						examples: [!0]
					},
					in_window: {
						type: "boolean",
						title: "In window",
						description: "Whether the approval is in force on the date of the check.",
						examples: [!1]
					},
					rank: {
						type: "integer",
						minimum: 1,
						title: "Rank",
						description: "How specific the match is: 1 is the most specific.",
						examples: [3]
					},
					matched_by: {
						type: "string",
						enum: [
							"device",
							"device_type_and_role",
							"device_type",
							"device_role",
							"object_tag",
							"device_tenant",
							"inventory_item"
						],
						title: "Matched by",
						description: "The most specific criterion that admitted the record.",
						examples: ["device_type"]
					},
					approved_by: {
						type: ["string", "null"],
						title: "Approved by",
						description: "Who approved the software; null if the record does not say.",
						examples: ["Network change board"]
					},
					ticket: {
						type: ["string", "null"],
						title: "Ticket",
						description: "The ticket of the approval; null if the record does not say.",
						examples: ["CHG0031415"]
					},
					location: {
						$ref: "#/$defs/place",
						title: "Location",
						description: "The location of the record.",
						examples: [{
							file: "policies/eos.yaml",
							start: {
								line: 4,
								column: 5
							}
						}]
					}
				},
				required: [
					"name",
					"software",
					"start",
					"end",
					"preferred",
					"in_window",
					"rank",
					"matched_by",
					"approved_by",
					"ticket",
					"location"
				],
				additionalProperties: !1
			},
			change: {
				title: "Change",
				description: "A changed entry and what follows from it.",
				examples: [{
					kind: "validated_software",
					name: "EOS 4.25 on leaves",
					action: "altered",
					fields: ["end"],
					values: { end: {
						old: "2027-05-31",
						new: "2026-11-01"
					} },
					location: {
						file: "policies/eos.yaml",
						start: {
							line: 6,
							column: 10
						}
					},
					effects: {
						newly_invalid: [{
							kind: "device",
							name: "ams-leaf-01"
						}],
						fixed: [],
						matches_changed: 312,
						images_changed: 0
					}
				}],
				type: "object",
				properties: {
					kind: {
						type: "string",
						title: "Kind",
						description: "The collection of the entry.",
						examples: ["validated_software"],
						pattern: "^[a-z]+(_[a-z]+)*$"
					},
					name: {
						type: ["string", "null"],
						title: "Name",
						description: "The name of the entry, or null for one without a name.",
						examples: ["EOS 4.25 on leaves", null]
					},
					action: {
						type: "string",
						enum: [
							"added",
							"removed",
							"altered"
						],
						title: "Action",
						description: "What the change did to the entry.",
						examples: ["altered"]
					},
					fields: {
						type: "array",
						items: { type: "string" },
						title: "Fields",
						description: "The fields that were altered.",
						examples: [["end"]]
					},
					values: {
						type: "object",
						title: "Values",
						description: "What each altered field held and holds, as the files have it; null where the field is absent.",
						examples: [{ end: {
							old: "2027-05-31",
							new: "2026-11-01"
						} }],
						additionalProperties: {
							type: "object",
							title: "Changed value",
							description: "The value of a field before and after the change.",
							properties: {
								old: {
									title: "Old value",
									description: "What the field held in the base; null if it was absent.",
									examples: ["2027-05-31", null]
								},
								new: {
									title: "New value",
									description: "What the field holds now; null if it is absent.",
									examples: ["2026-11-01", null]
								}
							},
							required: ["old", "new"],
							additionalProperties: !1
						}
					},
					location: {
						$ref: "#/$defs/place",
						title: "Location",
						description: "The location of the entry, or of its first altered field.",
						examples: [{
							file: "policies/eos.yaml",
							start: {
								line: 6,
								column: 10
							}
						}]
					},
					effects: {
						$ref: "#/$defs/effects",
						title: "Effects",
						description: "What follows from the change.",
						examples: [{
							newly_invalid: [{
								kind: "device",
								name: "ams-leaf-01"
							}],
							fixed: [],
							matches_changed: 312,
							images_changed: 0
						}]
					}
				},
				required: [
					"kind",
					"name",
					"action",
					"fields",
					"values",
					"location",
					"effects"
				],
				additionalProperties: !1
			},
			effects: {
				title: "Effects",
				description: "What follows from a changed entry.",
				examples: [{
					newly_invalid: [{
						kind: "device",
						name: "ams-leaf-01"
					}],
					fixed: [],
					matches_changed: 312,
					images_changed: 0
				}],
				type: "object",
				properties: {
					newly_invalid: {
						type: "array",
						items: { $ref: "#/$defs/subject" },
						title: "Newly invalid",
						description: "The devices and inventory items whose software becomes invalid.",
						examples: [[{
							kind: "device",
							name: "ams-leaf-01"
						}]]
					},
					fixed: {
						type: "array",
						items: { $ref: "#/$defs/subject" },
						title: "Fixed",
						description: "The devices and inventory items whose software was invalid and no longer is.",
						examples: [[{
							kind: "device",
							name: "ams-leaf-01"
						}]]
					},
					matches_changed: {
						type: "integer",
						minimum: 0,
						title: "Matches changed",
						description: "The number of devices and inventory items with other matches than before.",
						examples: [312]
					},
					images_changed: {
						type: "integer",
						minimum: 0,
						title: "Images changed",
						description: "The number of devices and inventory items with other image files than before.",
						examples: [0]
					}
				},
				required: [
					"newly_invalid",
					"fixed",
					"matches_changed",
					"images_changed"
				],
				additionalProperties: !1
			},
			device_evaluation_base: {
				title: "Device evaluation keys",
				description: "The keys of a device's evaluation.",
				examples: [{
					kind: "device",
					name: "ams-leaf-01",
					tenant: "retail",
					location: "AMS01",
					platform: "arista_eos",
					device_type: {
						manufacturer: "Arista",
						model: "7150-S64"
					},
					role: "leaf",
					software_version: {
						platform: "arista_eos",
						version: "4.25.6M"
					},
					status: "invalid",
					reason: "expired",
					valid_until: null,
					preferred: !1,
					supported: !0,
					matches: [{
						name: null,
						software: {
							platform: "arista_eos",
							version: "4.25.6M"
						},
						start: "2021-06-15",
						end: "2023-11-23",
						preferred: !0,
						in_window: !1,
						rank: 3,
						matched_by: "device_type",
						approved_by: "Network change board",
						ticket: "CHG0031415",
						location: {
							file: "policies/eos.yaml",
							start: {
								line: 4,
								column: 5
							}
						}
					}],
					software_image_files: [{
						image_file_name: "EOS64-4.25.6M.swi",
						software_version: {
							platform: "arista_eos",
							version: "4.25.6M"
						}
					}],
					image_source: "default",
					location_in_file: {
						file: "inventory/sites/ams.yaml",
						start: {
							line: 10,
							column: 23
						}
					}
				}],
				type: "object",
				properties: {
					kind: {
						type: "string",
						const: "device",
						title: "Kind",
						description: "What is evaluated.",
						examples: ["device"]
					},
					name: {
						type: "string",
						title: "Name",
						description: "The name of the device, inventory item or virtual machine.",
						examples: ["ams-leaf-01"]
					},
					tenant: {
						type: ["string", "null"],
						title: "Tenant",
						description: "Its tenant, or null.",
						examples: ["retail", null]
					},
					location: {
						type: ["string", "null"],
						title: "Location",
						description: "Its location, or null.",
						examples: ["AMS01", null]
					},
					platform: {
						type: ["string", "null"],
						title: "Platform",
						description: "Its platform, or null.",
						examples: ["arista_eos", null]
					},
					device_type: {
						type: ["object", "null"],
						properties: {
							manufacturer: {
								type: "string",
								title: "Manufacturer",
								description: "The manufacturer of the device type.",
								examples: ["Arista"]
							},
							model: {
								type: "string",
								title: "Model",
								description: "The model of the device type.",
								examples: ["7150-S64"]
							}
						},
						required: ["manufacturer", "model"],
						additionalProperties: !1,
						title: "Device type",
						description: "Its device type, or null.",
						examples: [{
							manufacturer: "Arista",
							model: "7150-S64"
						}, null]
					},
					role: {
						type: ["string", "null"],
						title: "Role",
						description: "Its role, or null.",
						examples: ["leaf", null]
					},
					software_version: {
						$ref: "#/$defs/software_version_or_none",
						title: "Software version",
						description: "The software version that it runs, or null.",
						examples: [{
							platform: "arista_eos",
							version: "4.25.6M"
						}, null]
					},
					status: {
						type: "string",
						enum: [
							"valid",
							"invalid",
							"no_software"
						],
						title: "Status",
						description: "Whether its software is valid.",
						examples: ["valid"]
					},
					reason: {
						type: ["string", "null"],
						enum: [
							"no_policy",
							"not_approved",
							"expired",
							"not_yet_valid",
							null
						],
						title: "Reason",
						description: "Why its software is invalid; null unless it is.",
						examples: ["expired", null]
					},
					valid_until: {
						type: ["string", "null"],
						format: "date",
						title: "Valid until",
						description: "For valid software, the last day on which it stays valid with no change; null if it stays valid or is not valid.",
						examples: ["2026-12-31", null]
					},
					preferred: {
						type: "boolean",
						title: "Preferred",
						description: "Whether its software is approved by a preferred record.",
						examples: [!1]
					},
					supported: {
						type: ["boolean", "null"],
						title: "Supported",
						description: "Whether the software version is in support on the date of the check; null if no `end_of_support_date` is known.",
						examples: [!0]
					},
					observed: {
						type: "object",
						title: "Observed",
						description: "What it was seen to run, by the newest observation. Only if there is one.",
						examples: [{
							version: "4.25.6M",
							seen: "2026-11-20",
							source: "ansible",
							drift: !1,
							approved: !0
						}],
						properties: {
							version: {
								type: "string",
								title: "Version",
								description: "The version as the source spells it.",
								examples: ["4.25.6M"]
							},
							seen: {
								type: "string",
								title: "Seen",
								description: "The day of the observation.",
								examples: ["2026-11-20"]
							},
							source: {
								type: ["string", "null"],
								title: "Source",
								description: "What saw it.",
								examples: ["ansible"]
							},
							drift: {
								type: "boolean",
								title: "Drift",
								description: "Whether it runs another version than its `software_version`.",
								examples: [!1]
							},
							approved: {
								type: "boolean",
								title: "Approved",
								description: "Whether a record approves what it runs.",
								examples: [!0]
							}
						},
						required: [
							"version",
							"seen",
							"source",
							"drift",
							"approved"
						],
						additionalProperties: !1
					},
					matches: {
						type: "array",
						items: { $ref: "#/$defs/match" },
						title: "Matches",
						description: "All validated software that matches it, the most specific first.",
						examples: [[{
							name: null,
							software: {
								platform: "arista_eos",
								version: "4.25.6M"
							},
							start: "2021-06-15",
							end: "2023-11-23",
							preferred: !0,
							in_window: !1,
							rank: 3,
							matched_by: "device_type",
							approved_by: "Network change board",
							ticket: "CHG0031415",
							location: {
								file: "policies/eos.yaml",
								start: {
									line: 4,
									column: 5
								}
							}
						}]]
					},
					software_image_files: {
						type: "array",
						items: { $ref: "#/$defs/software_image_file" },
						title: "Software image files",
						description: "The image files that resolve for it, ordered by platform, version and file name.",
						examples: [[{
							image_file_name: "EOS64-4.25.6M.swi",
							software_version: {
								platform: "arista_eos",
								version: "4.25.6M"
							}
						}]]
					},
					image_source: {
						type: ["string", "null"],
						enum: [
							"override",
							"device_type",
							"default",
							"software_version",
							null
						],
						title: "Image source",
						description: "Where the image files come from: its own list, its device type, the default image or all of its software version; null if nothing resolves.",
						examples: ["default", null]
					},
					location_in_file: {
						$ref: "#/$defs/place",
						title: "Location in file",
						description: "The location of its entry.",
						examples: [{
							file: "inventory/sites/ams.yaml",
							start: {
								line: 10,
								column: 23
							}
						}]
					}
				},
				required: [
					"kind",
					"name",
					"tenant",
					"location",
					"platform",
					"device_type",
					"role",
					"software_version",
					"status",
					"reason",
					"valid_until",
					"preferred",
					"supported",
					"matches",
					"software_image_files",
					"image_source",
					"location_in_file"
				]
			},
			inventory_item_evaluation_base: {
				title: "Inventory item evaluation keys",
				description: "The keys of an inventory item's evaluation.",
				examples: [{
					kind: "inventory_item",
					name: "Supervisor 1",
					device: "ams-leaf-01",
					tenant: null,
					location: null,
					platform: null,
					device_type: null,
					role: null,
					software_version: {
						platform: "arista_eos",
						version: "4.25.6M"
					},
					status: "invalid",
					reason: "expired",
					valid_until: null,
					preferred: !1,
					supported: !0,
					matches: [],
					software_image_files: [{
						image_file_name: "EOS64-4.25.6M.swi",
						software_version: {
							platform: "arista_eos",
							version: "4.25.6M"
						}
					}],
					image_source: "software_version",
					location_in_file: {
						file: "inventory/sites/ams.yaml",
						start: {
							line: 10,
							column: 23
						}
					}
				}],
				type: "object",
				properties: {
					kind: {
						type: "string",
						const: "inventory_item",
						title: "Kind",
						description: "What is evaluated.",
						examples: ["inventory_item"]
					},
					name: {
						type: "string",
						title: "Name",
						description: "The name of the device, inventory item or virtual machine.",
						examples: ["ams-leaf-01"]
					},
					device: {
						type: "string",
						title: "Device",
						description: "The name of the device that contains the item.",
						examples: ["ams-leaf-01"]
					},
					tenant: {
						type: ["string", "null"],
						title: "Tenant",
						description: "Its tenant, or null.",
						examples: ["retail", null]
					},
					location: {
						type: ["string", "null"],
						title: "Location",
						description: "Its location, or null.",
						examples: ["AMS01", null]
					},
					platform: {
						type: ["string", "null"],
						title: "Platform",
						description: "Its platform, or null.",
						examples: ["arista_eos", null]
					},
					device_type: {
						type: ["object", "null"],
						properties: {
							manufacturer: {
								type: "string",
								title: "Manufacturer",
								description: "The manufacturer of the device type.",
								examples: ["Arista"]
							},
							model: {
								type: "string",
								title: "Model",
								description: "The model of the device type.",
								examples: ["7150-S64"]
							}
						},
						required: ["manufacturer", "model"],
						additionalProperties: !1,
						title: "Device type",
						description: "Its device type, or null.",
						examples: [{
							manufacturer: "Arista",
							model: "7150-S64"
						}, null]
					},
					role: {
						type: ["string", "null"],
						title: "Role",
						description: "Its role, or null.",
						examples: ["leaf", null]
					},
					software_version: {
						$ref: "#/$defs/software_version_or_none",
						title: "Software version",
						description: "The software version that it runs, or null.",
						examples: [{
							platform: "arista_eos",
							version: "4.25.6M"
						}, null]
					},
					status: {
						type: "string",
						enum: [
							"valid",
							"invalid",
							"no_software"
						],
						title: "Status",
						description: "Whether its software is valid.",
						examples: ["valid"]
					},
					reason: {
						type: ["string", "null"],
						enum: [
							"no_policy",
							"not_approved",
							"expired",
							"not_yet_valid",
							null
						],
						title: "Reason",
						description: "Why its software is invalid; null unless it is.",
						examples: ["expired", null]
					},
					valid_until: {
						type: ["string", "null"],
						format: "date",
						title: "Valid until",
						description: "For valid software, the last day on which it stays valid with no change; null if it stays valid or is not valid.",
						examples: ["2026-12-31", null]
					},
					preferred: {
						type: "boolean",
						title: "Preferred",
						description: "Whether its software is approved by a preferred record.",
						examples: [!1]
					},
					supported: {
						type: ["boolean", "null"],
						title: "Supported",
						description: "Whether the software version is in support on the date of the check; null if no `end_of_support_date` is known.",
						examples: [!0]
					},
					observed: {
						type: "object",
						title: "Observed",
						description: "What it was seen to run, by the newest observation. Only if there is one.",
						examples: [{
							version: "4.25.6M",
							seen: "2026-11-20",
							source: "ansible",
							drift: !1,
							approved: !0
						}],
						properties: {
							version: {
								type: "string",
								title: "Version",
								description: "The version as the source spells it.",
								examples: ["4.25.6M"]
							},
							seen: {
								type: "string",
								title: "Seen",
								description: "The day of the observation.",
								examples: ["2026-11-20"]
							},
							source: {
								type: ["string", "null"],
								title: "Source",
								description: "What saw it.",
								examples: ["ansible"]
							},
							drift: {
								type: "boolean",
								title: "Drift",
								description: "Whether it runs another version than its `software_version`.",
								examples: [!1]
							},
							approved: {
								type: "boolean",
								title: "Approved",
								description: "Whether a record approves what it runs.",
								examples: [!0]
							}
						},
						required: [
							"version",
							"seen",
							"source",
							"drift",
							"approved"
						],
						additionalProperties: !1
					},
					matches: {
						type: "array",
						items: { $ref: "#/$defs/match" },
						title: "Matches",
						description: "All validated software that matches it, the most specific first.",
						examples: [[{
							name: null,
							software: {
								platform: "arista_eos",
								version: "4.25.6M"
							},
							start: "2021-06-15",
							end: "2023-11-23",
							preferred: !0,
							in_window: !1,
							rank: 3,
							matched_by: "device_type",
							approved_by: "Network change board",
							ticket: "CHG0031415",
							location: {
								file: "policies/eos.yaml",
								start: {
									line: 4,
									column: 5
								}
							}
						}]]
					},
					software_image_files: {
						type: "array",
						items: { $ref: "#/$defs/software_image_file" },
						title: "Software image files",
						description: "The image files that resolve for it, ordered by platform, version and file name.",
						examples: [[{
							image_file_name: "EOS64-4.25.6M.swi",
							software_version: {
								platform: "arista_eos",
								version: "4.25.6M"
							}
						}]]
					},
					image_source: {
						type: ["string", "null"],
						enum: [
							"override",
							"device_type",
							"default",
							"software_version",
							null
						],
						title: "Image source",
						description: "Where the image files come from: its own list, its device type, the default image or all of its software version; null if nothing resolves.",
						examples: ["default", null]
					},
					location_in_file: {
						$ref: "#/$defs/place",
						title: "Location in file",
						description: "The location of its entry.",
						examples: [{
							file: "inventory/sites/ams.yaml",
							start: {
								line: 10,
								column: 23
							}
						}]
					}
				},
				required: [
					"kind",
					"name",
					"device",
					"tenant",
					"location",
					"platform",
					"device_type",
					"role",
					"software_version",
					"status",
					"reason",
					"valid_until",
					"preferred",
					"supported",
					"matches",
					"software_image_files",
					"image_source",
					"location_in_file"
				]
			},
			virtual_machine_evaluation_base: {
				title: "Virtual machine evaluation keys",
				description: "The keys of a virtual machine's evaluation.",
				examples: [{
					kind: "virtual_machine",
					name: "ams-fw-vm-01",
					cluster: "compute-1",
					tenant: "retail",
					location: null,
					platform: "arista_eos",
					device_type: null,
					role: "leaf",
					software_version: {
						platform: "arista_eos",
						version: "4.25.6M"
					},
					supported: null,
					software_image_files: [{
						image_file_name: "EOS64-4.25.6M.swi",
						software_version: {
							platform: "arista_eos",
							version: "4.25.6M"
						}
					}],
					image_source: "software_version",
					location_in_file: {
						file: "inventory/sites/ams.yaml",
						start: {
							line: 10,
							column: 23
						}
					}
				}],
				type: "object",
				properties: {
					kind: {
						type: "string",
						const: "virtual_machine",
						title: "Kind",
						description: "What is evaluated.",
						examples: ["virtual_machine"]
					},
					name: {
						type: "string",
						title: "Name",
						description: "The name of the device, inventory item or virtual machine.",
						examples: ["ams-leaf-01"]
					},
					cluster: {
						type: ["string", "null"],
						title: "Cluster",
						description: "Its cluster, or null.",
						examples: ["compute-1", null]
					},
					tenant: {
						type: ["string", "null"],
						title: "Tenant",
						description: "Its tenant, or null.",
						examples: ["retail", null]
					},
					location: {
						type: ["string", "null"],
						title: "Location",
						description: "Its location, or null.",
						examples: ["AMS01", null]
					},
					platform: {
						type: ["string", "null"],
						title: "Platform",
						description: "Its platform, or null.",
						examples: ["arista_eos", null]
					},
					device_type: {
						type: ["object", "null"],
						properties: {
							manufacturer: {
								type: "string",
								title: "Manufacturer",
								description: "The manufacturer of the device type.",
								examples: ["Arista"]
							},
							model: {
								type: "string",
								title: "Model",
								description: "The model of the device type.",
								examples: ["7150-S64"]
							}
						},
						required: ["manufacturer", "model"],
						additionalProperties: !1,
						title: "Device type",
						description: "Its device type, or null.",
						examples: [{
							manufacturer: "Arista",
							model: "7150-S64"
						}, null]
					},
					role: {
						type: ["string", "null"],
						title: "Role",
						description: "Its role, or null.",
						examples: ["leaf", null]
					},
					software_version: {
						$ref: "#/$defs/software_version_or_none",
						title: "Software version",
						description: "The software version that it runs, or null.",
						examples: [{
							platform: "arista_eos",
							version: "4.25.6M"
						}, null]
					},
					supported: {
						type: ["boolean", "null"],
						title: "Supported",
						description: "Whether the software version is in support on the date of the check; null if no `end_of_support_date` is known.",
						examples: [!0]
					},
					software_image_files: {
						type: "array",
						items: { $ref: "#/$defs/software_image_file" },
						title: "Software image files",
						description: "The image files that resolve for it, ordered by platform, version and file name.",
						examples: [[{
							image_file_name: "EOS64-4.25.6M.swi",
							software_version: {
								platform: "arista_eos",
								version: "4.25.6M"
							}
						}]]
					},
					image_source: {
						type: ["string", "null"],
						enum: [
							"override",
							"device_type",
							"default",
							"software_version",
							null
						],
						title: "Image source",
						description: "Where the image files come from: its own list, its device type, the default image or all of its software version; null if nothing resolves.",
						examples: ["default", null]
					},
					location_in_file: {
						$ref: "#/$defs/place",
						title: "Location in file",
						description: "The location of its entry.",
						examples: [{
							file: "inventory/sites/ams.yaml",
							start: {
								line: 10,
								column: 23
							}
						}]
					}
				},
				required: [
					"kind",
					"name",
					"cluster",
					"tenant",
					"location",
					"platform",
					"device_type",
					"role",
					"software_version",
					"supported",
					"software_image_files",
					"image_source",
					"location_in_file"
				]
			},
			device_evaluation: {
				title: "Device evaluation",
				description: "A device with its matches, its validity and its image files.",
				examples: [{
					kind: "device",
					name: "ams-leaf-01",
					tenant: "retail",
					location: "AMS01",
					platform: "arista_eos",
					device_type: {
						manufacturer: "Arista",
						model: "7150-S64"
					},
					role: "leaf",
					software_version: {
						platform: "arista_eos",
						version: "4.25.6M"
					},
					status: "invalid",
					reason: "expired",
					valid_until: null,
					preferred: !1,
					supported: !0,
					matches: [{
						name: null,
						software: {
							platform: "arista_eos",
							version: "4.25.6M"
						},
						start: "2021-06-15",
						end: "2023-11-23",
						preferred: !0,
						in_window: !1,
						rank: 3,
						matched_by: "device_type",
						approved_by: "Network change board",
						ticket: "CHG0031415",
						location: {
							file: "policies/eos.yaml",
							start: {
								line: 4,
								column: 5
							}
						}
					}],
					software_image_files: [{
						image_file_name: "EOS64-4.25.6M.swi",
						software_version: {
							platform: "arista_eos",
							version: "4.25.6M"
						}
					}],
					image_source: "default",
					location_in_file: {
						file: "inventory/sites/ams.yaml",
						start: {
							line: 10,
							column: 23
						}
					}
				}],
				type: "object",
				$ref: "#/$defs/device_evaluation_base",
				unevaluatedProperties: !1
			},
			inventory_item_evaluation: {
				title: "Inventory item evaluation",
				description: "An inventory item with its matches, its validity and its image files.",
				examples: [{
					kind: "inventory_item",
					name: "Supervisor 1",
					device: "ams-leaf-01",
					tenant: null,
					location: null,
					platform: null,
					device_type: null,
					role: null,
					software_version: {
						platform: "arista_eos",
						version: "4.25.6M"
					},
					status: "invalid",
					reason: "expired",
					valid_until: null,
					preferred: !1,
					supported: !0,
					matches: [],
					software_image_files: [{
						image_file_name: "EOS64-4.25.6M.swi",
						software_version: {
							platform: "arista_eos",
							version: "4.25.6M"
						}
					}],
					image_source: "software_version",
					location_in_file: {
						file: "inventory/sites/ams.yaml",
						start: {
							line: 10,
							column: 23
						}
					}
				}],
				type: "object",
				$ref: "#/$defs/inventory_item_evaluation_base",
				unevaluatedProperties: !1
			},
			virtual_machine_evaluation: {
				title: "Virtual machine evaluation",
				description: "A virtual machine with its image files. Validated software is not matched against it.",
				examples: [{
					kind: "virtual_machine",
					name: "ams-fw-vm-01",
					cluster: "compute-1",
					tenant: "retail",
					location: null,
					platform: "arista_eos",
					device_type: null,
					role: "leaf",
					software_version: {
						platform: "arista_eos",
						version: "4.25.6M"
					},
					supported: null,
					software_image_files: [{
						image_file_name: "EOS64-4.25.6M.swi",
						software_version: {
							platform: "arista_eos",
							version: "4.25.6M"
						}
					}],
					image_source: "software_version",
					location_in_file: {
						file: "inventory/sites/ams.yaml",
						start: {
							line: 10,
							column: 23
						}
					}
				}],
				type: "object",
				$ref: "#/$defs/virtual_machine_evaluation_base",
				unevaluatedProperties: !1
			},
			evaluation: {
				title: "Evaluation",
				description: "A device, inventory item or virtual machine with its result.",
				examples: [{
					kind: "device",
					name: "ams-leaf-01",
					tenant: "retail",
					location: "AMS01",
					platform: "arista_eos",
					device_type: {
						manufacturer: "Arista",
						model: "7150-S64"
					},
					role: "leaf",
					software_version: {
						platform: "arista_eos",
						version: "4.25.6M"
					},
					status: "invalid",
					reason: "expired",
					valid_until: null,
					preferred: !1,
					supported: !0,
					matches: [{
						name: null,
						software: {
							platform: "arista_eos",
							version: "4.25.6M"
						},
						start: "2021-06-15",
						end: "2023-11-23",
						preferred: !0,
						in_window: !1,
						rank: 3,
						matched_by: "device_type",
						approved_by: "Network change board",
						ticket: "CHG0031415",
						location: {
							file: "policies/eos.yaml",
							start: {
								line: 4,
								column: 5
							}
						}
					}],
					software_image_files: [{
						image_file_name: "EOS64-4.25.6M.swi",
						software_version: {
							platform: "arista_eos",
							version: "4.25.6M"
						}
					}],
					image_source: "default",
					location_in_file: {
						file: "inventory/sites/ams.yaml",
						start: {
							line: 10,
							column: 23
						}
					}
				}],
				oneOf: [
					{ $ref: "#/$defs/device_evaluation" },
					{ $ref: "#/$defs/inventory_item_evaluation" },
					{ $ref: "#/$defs/virtual_machine_evaluation" }
				]
			},
			ndjson_line: {
				title: "NDJSON line",
				description: "One line of `fleetvet check --format ndjson`: first the head, then the diagnostics, then the evaluations.",
				examples: [{
					type: "diagnostic",
					rule: "software-missing",
					severity: "warning",
					message: "Device ams-leaf-02 has no software version.",
					help: "Set software_version.",
					location: {
						file: "inventory/sites/ams.yaml",
						start: {
							line: 10,
							column: 23
						},
						end: {
							line: 10,
							column: 30
						}
					},
					related: []
				}],
				oneOf: [
					{ $ref: "#/$defs/head_line" },
					{ $ref: "#/$defs/diagnostic_line" },
					{ $ref: "#/$defs/evaluation_line" }
				]
			},
			head_line: {
				title: "Head line",
				description: "The first line: everything but the diagnostics and the evaluations.",
				examples: [{
					type: "head",
					schema_version: 1,
					tool: {
						name: "fleetvet",
						version: "0.1.0"
					},
					as_of: "2026-11-21",
					multi_tenant_mode: !1,
					summary: {
						files: 12,
						diagnostics: {
							error: 1,
							warning: 2,
							notice: 0,
							waived: 0
						},
						devices: {
							total: 3,
							valid: 1,
							invalid: 1,
							no_software: 1,
							not_expected: 0,
							unsupported: 0,
							drift: 0,
							not_judged: 0
						},
						inventory_items: {
							total: 0,
							valid: 0,
							invalid: 0,
							no_software: 0,
							not_expected: 0,
							unsupported: 0,
							drift: 0,
							not_judged: 0
						},
						virtual_machines: { total: 0 },
						prefix: ""
					}
				}],
				type: "object",
				$ref: "#/$defs/head",
				properties: { type: {
					type: "string",
					const: "head",
					title: "Type",
					description: "What the line is.",
					examples: ["head"]
				} },
				required: ["type"],
				unevaluatedProperties: !1
			},
			diagnostic_line: {
				title: "Diagnostic line",
				description: "A line with a diagnostic.",
				examples: [{
					type: "diagnostic",
					rule: "software-missing",
					severity: "warning",
					message: "Device ams-leaf-02 has no software version.",
					help: "Set software_version.",
					location: {
						file: "inventory/sites/ams.yaml",
						start: {
							line: 10,
							column: 23
						},
						end: {
							line: 10,
							column: 30
						}
					},
					related: []
				}],
				type: "object",
				$ref: "#/$defs/diagnostic_base",
				properties: { type: {
					type: "string",
					const: "diagnostic",
					title: "Type",
					description: "What the line is.",
					examples: ["diagnostic"]
				} },
				required: ["type"],
				unevaluatedProperties: !1
			},
			evaluation_line: {
				title: "Evaluation line",
				description: "A line with an evaluation.",
				examples: [{
					type: "evaluation",
					kind: "device",
					name: "ams-leaf-01",
					tenant: "retail",
					location: "AMS01",
					platform: "arista_eos",
					device_type: {
						manufacturer: "Arista",
						model: "7150-S64"
					},
					role: "leaf",
					software_version: {
						platform: "arista_eos",
						version: "4.25.6M"
					},
					status: "invalid",
					reason: "expired",
					valid_until: null,
					preferred: !1,
					supported: !0,
					matches: [{
						name: null,
						software: {
							platform: "arista_eos",
							version: "4.25.6M"
						},
						start: "2021-06-15",
						end: "2023-11-23",
						preferred: !0,
						in_window: !1,
						rank: 3,
						matched_by: "device_type",
						approved_by: "Network change board",
						ticket: "CHG0031415",
						location: {
							file: "policies/eos.yaml",
							start: {
								line: 4,
								column: 5
							}
						}
					}],
					software_image_files: [{
						image_file_name: "EOS64-4.25.6M.swi",
						software_version: {
							platform: "arista_eos",
							version: "4.25.6M"
						}
					}],
					image_source: "default",
					location_in_file: {
						file: "inventory/sites/ams.yaml",
						start: {
							line: 10,
							column: 23
						}
					}
				}],
				oneOf: [
					{ $ref: "#/$defs/device_evaluation_base" },
					{ $ref: "#/$defs/inventory_item_evaluation_base" },
					{ $ref: "#/$defs/virtual_machine_evaluation_base" }
				],
				properties: { type: {
					type: "string",
					const: "evaluation",
					title: "Type",
					description: "What the line is.",
					examples: ["evaluation"]
				} },
				required: ["type"],
				unevaluatedProperties: !1,
				type: "object"
			}
		}
	},
	"config.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "config.schema.json",
		title: "fleetvet configuration",
		description: "The file `fleetvet.yaml` at the root of the repository. Everything in it is optional.",
		examples: [{
			multi_tenant_mode: !0,
			rules: { "software-missing": "error" }
		}],
		type: "object",
		additionalProperties: !1,
		properties: {
			inventory: {
				type: "array",
				items: { $ref: "#/$defs/glob" },
				default: ["inventory/**/*.{yaml,yml}"],
				title: "Inventory files",
				description: "Globs of the inventory files.",
				examples: [["network/**/*.yaml"]]
			},
			policies: {
				type: "array",
				items: { $ref: "#/$defs/glob" },
				default: ["policies/**/*.{yaml,yml}"],
				title: "Policy files",
				description: "Globs of the policy files.",
				examples: [["approved/**/*.yaml"]]
			},
			observed: {
				type: "array",
				items: { $ref: "#/$defs/glob" },
				default: ["observed/**/*.{yaml,yml}"],
				title: "Observed files",
				description: "Globs of the files with observed software.",
				examples: [["facts/**/*.yaml"]]
			},
			observed_stale_days: {
				type: "integer",
				minimum: 0,
				default: 14,
				title: "Observed stale days",
				description: "How many days until `observation-stale` reports an observation.",
				examples: [7]
			},
			exclude: {
				type: "array",
				items: { $ref: "#/$defs/glob" },
				default: [],
				title: "Excluded files",
				description: "Globs of files to leave out.",
				examples: [["inventory/drafts/**"]]
			},
			software_not_expected: {
				type: "array",
				default: [],
				items: { $ref: "#/$defs/kind_of_device" },
				title: "Software not expected",
				description: "Device types, or roles as `{role: NAME}`, that run no software, such as patch panels.",
				examples: [["AP7921B", { role: "patch-panel" }]]
			},
			multi_tenant_mode: {
				type: "boolean",
				default: !1,
				title: "Multi-tenant mode",
				description: "Whether a device's tenant decides which records match it.",
				examples: [!0]
			},
			device_uniqueness: {
				type: "string",
				enum: ["location_tenant_name", "name"],
				default: "location_tenant_name",
				title: "Device uniqueness",
				description: "Whether a name identifies a device alone or within tenant and location.",
				examples: ["name"]
			},
			expiring_within_days: {
				type: "integer",
				minimum: 0,
				default: 30,
				title: "Expiring within days",
				description: "How many days ahead `approval-expiring` warns.",
				examples: [60]
			},
			grace_days: {
				type: "integer",
				minimum: 0,
				default: 0,
				title: "Grace days",
				description: "How many days an expired approval is a warning before it is an error.",
				examples: [14]
			},
			statuses: {
				type: "object",
				additionalProperties: !1,
				default: {},
				title: "Statuses",
				description: "Your own lists of statuses, which replace the built-in ones.",
				examples: [{ software: ["Active", "Retired"] }],
				properties: {
					software: {
						$ref: "#/$defs/status_list",
						title: "Software statuses",
						description: "The statuses of software versions and image files.",
						examples: [[
							"Active",
							"Extended Support",
							"End-of-Life"
						]]
					},
					objects: {
						$ref: "#/$defs/status_list",
						title: "Object statuses",
						description: "The statuses of devices and virtual machines.",
						examples: [[
							"Active",
							"Planned",
							"Offline"
						]]
					}
				}
			},
			limits: {
				type: "object",
				additionalProperties: !1,
				default: {},
				title: "Limits",
				description: "Limits on size and nesting, so that no pull request can exhaust time or memory.",
				examples: [{ file_size: 16777216 }],
				properties: {
					files: {
						type: "integer",
						minimum: 1,
						default: 2e6,
						title: "Files",
						description: "Maximum number of files.",
						examples: [5e5]
					},
					total_size: {
						type: "integer",
						minimum: 1,
						default: 4294967296,
						title: "Total size",
						description: "Maximum size of all files, in bytes.",
						examples: [1073741824]
					},
					file_size: {
						type: "integer",
						minimum: 1,
						default: 134217728,
						title: "File size",
						description: "Maximum size of a file, in bytes.",
						examples: [16777216]
					},
					complex_file_size: {
						type: "integer",
						minimum: 1,
						default: 8388608,
						title: "Complex file size",
						description: "Maximum size of a file with anchors, aliases, tags or a mistake, in bytes.",
						examples: [16777216]
					},
					documents: {
						type: "integer",
						minimum: 1,
						default: 1e5,
						title: "Documents",
						description: "Maximum number of documents in a file.",
						examples: [1e3]
					},
					values: {
						type: "integer",
						minimum: 1,
						default: 1e7,
						title: "Values",
						description: "Maximum number of values in a file.",
						examples: [1e6]
					},
					keys: {
						type: "integer",
						minimum: 1,
						default: 1e4,
						title: "Keys",
						description: "Maximum number of keys in a mapping.",
						examples: [1e3]
					},
					depth: {
						type: "integer",
						minimum: 1,
						default: 64,
						title: "Depth",
						description: "Maximum nesting of lists and mappings.",
						examples: [32]
					},
					aliases: {
						type: "integer",
						minimum: 1,
						default: 1e6,
						title: "Aliases",
						description: "Maximum number of values that the aliases of a file expand to.",
						examples: [1e4]
					}
				}
			},
			rules: {
				type: "object",
				additionalProperties: !1,
				default: {},
				title: "Rules",
				description: "The severity of each rule, or `off`. Rules about entries that cannot be read or resolved are always errors and cannot be set.",
				examples: [{
					"software-missing": "error",
					"waiver-unused": "off"
				}],
				properties: {
					"file-not-read": {
						$ref: "#/$defs/rule_setting",
						title: "File is not read",
						description: "A file in a folder of the inventory, the policy or the observations is not read: it has another extension (`devices.json`), a name that begins with a dot or ends with a space, or is a symbolic link or a Git submodule. Documents, pictures and settings of Git and editors are not reported.",
						examples: ["error"],
						default: "notice"
					},
					"validity-window": {
						$ref: "#/$defs/rule_setting",
						title: "Window ends before it starts",
						description: "The `end` of a record is before its `start`, so the record approves nothing.",
						examples: ["warning"],
						default: "error"
					},
					"image-unavailable": {
						$ref: "#/$defs/rule_setting",
						title: "No image file for a device",
						description: "The software version of a device has neither an image file for its device type nor a default image.",
						examples: ["warning"],
						default: "error"
					},
					"image-not-for-device-type": {
						$ref: "#/$defs/rule_setting",
						title: "Image override does not fit the device type",
						description: "An image file set on a device is neither a default image nor associated with its device type.",
						examples: ["warning"],
						default: "error"
					},
					"image-of-other-version": {
						$ref: "#/$defs/rule_setting",
						title: "Image override of another version",
						description: "An image file set on a device, inventory item or virtual machine belongs to another version than it runs.",
						examples: ["warning"],
						default: "error"
					},
					"multiple-default-images": {
						$ref: "#/$defs/rule_setting",
						title: "Several default images for one version",
						description: "A software version has more than one image file with `default_image: true`.",
						examples: ["warning"],
						default: "error"
					},
					"platform-mismatch": {
						$ref: "#/$defs/rule_setting",
						title: "Software of another platform",
						description: "A device or virtual machine has a software version of another platform than its own.",
						examples: ["error"],
						default: "warning"
					},
					"manufacturer-mismatch": {
						$ref: "#/$defs/rule_setting",
						title: "Platform of another manufacturer",
						description: "The platform of a device is limited to one manufacturer, and its device type is made by another.",
						examples: ["warning"],
						default: "error"
					},
					"software-invalid": {
						$ref: "#/$defs/rule_setting",
						title: "Software is not approved",
						description: "No record matches a device or inventory item (`no_policy`), no matching record is for its software (`not_approved`), or the approval has ended (`expired`) or has not started (`not_yet_valid`). With `grace_days: N`, an expired approval is a warning for N days.",
						examples: ["warning"],
						default: "error"
					},
					"software-missing": {
						$ref: "#/$defs/rule_setting",
						title: "No software version",
						description: "A device or inventory item has no software version.",
						examples: ["error"],
						default: "warning"
					},
					"software-not-preferred": {
						$ref: "#/$defs/rule_setting",
						title: "A preferred version is available",
						description: "The software of a device or inventory item is approved but not preferred, and a preferred version of its platform is approved, too.",
						examples: ["error"],
						default: "off"
					},
					"approval-expiring": {
						$ref: "#/$defs/rule_setting",
						title: "Approval ends soon",
						description: "The approval of a device or inventory item ends within `expiring_within_days` (default 30).",
						examples: ["error"],
						default: "warning"
					},
					"approval-missing": {
						$ref: "#/$defs/rule_setting",
						title: "Approval without a name",
						description: "A record has no `approved_by`.",
						examples: ["error"],
						default: "off"
					},
					"software-end-of-support": {
						$ref: "#/$defs/rule_setting",
						title: "Software past its end of support",
						description: "The `end_of_support_date` of the version that a device, inventory item or virtual machine runs has passed.",
						examples: ["error"],
						default: "warning"
					},
					"software-pre-release": {
						$ref: "#/$defs/rule_setting",
						title: "Pre-release in use",
						description: "A device, inventory item or virtual machine runs a version with `pre_release: true`.",
						examples: ["error"],
						default: "off"
					},
					"validated-software-unassigned": {
						$ref: "#/$defs/rule_setting",
						title: "Record without assignments",
						description: "A record lists no device, device type, role, tenant, inventory item or tag.",
						examples: ["error"],
						default: "warning"
					},
					"validated-software-unused": {
						$ref: "#/$defs/rule_setting",
						title: "Record that matches nothing",
						description: "A record matches no device and no inventory item.",
						examples: ["error"],
						default: "notice"
					},
					"validated-software-other-platform": {
						$ref: "#/$defs/rule_setting",
						title: "Record that matches only other platforms",
						description: "All devices that a record matches are of other platforms than its software. Records that match an inventory item are not reported.",
						examples: ["error"],
						default: "notice"
					},
					"validated-software-conflict": {
						$ref: "#/$defs/rule_setting",
						title: "Records disagree on what is preferred",
						description: "Two records for one version match the same device or inventory item, are in their windows at the same time, and differ in `preferred`.",
						examples: ["error"],
						default: "warning"
					},
					"change-impact": {
						$ref: "#/$defs/rule_setting",
						title: "Change makes devices invalid",
						description: "With `--base`: an entry that the change added, removed or altered takes away the approval of devices or inventory items.",
						examples: ["warning"],
						default: "error"
					},
					"subject-removed": {
						$ref: "#/$defs/rule_setting",
						title: "Device or item removed",
						description: "With `--base`: a device or inventory item that was judged before is no longer declared in a file that the config reads.",
						examples: ["error"],
						default: "notice"
					},
					"policy-loosened": {
						$ref: "#/$defs/rule_setting",
						title: "Policy is less strict",
						description: "With `--base`: the change approves more or checks less. It adds or widens a record or a waiver, gives a record other software, removes or alters a policy test, removes the observation of a device that drifted, or loosens the config.",
						examples: ["error"],
						default: "notice"
					},
					"policy-proposed": {
						$ref: "#/$defs/rule_setting",
						title: "Proposed policy breaks something",
						description: "With `--policy-from base`: the proposed policy or config would break something when it is merged. An error if the policy has no record, the config is gone, or nothing would be judged; a warning for each device or inventory item that would become invalid or no longer be checked.",
						examples: ["warning"],
						default: "error"
					},
					"policy-retargeted": {
						$ref: "#/$defs/rule_setting",
						title: "Reference of the policy means something else",
						description: "With `--policy-from base`: a reference in the policy of the base, such as `software: 7.2.2`, would mean another object, because the change declares that name elsewhere. The record keeps its meaning.",
						examples: ["warning"],
						default: "error"
					},
					"software-drift": {
						$ref: "#/$defs/rule_setting",
						title: "Another version runs",
						description: "A device or inventory item was seen to run another version than its `software_version` says.",
						examples: ["error"],
						default: "warning"
					},
					"observed-software-invalid": {
						$ref: "#/$defs/rule_setting",
						title: "Unapproved version runs",
						description: "A device or inventory item was seen to run another version than its `software_version` says, and no record approves it.",
						examples: ["warning"],
						default: "error"
					},
					"observed-version-undeclared": {
						$ref: "#/$defs/rule_setting",
						title: "Undeclared version runs",
						description: "A device or inventory item was seen to run a version that its platform does not declare.",
						examples: ["error"],
						default: "warning"
					},
					"observation-stale": {
						$ref: "#/$defs/rule_setting",
						title: "Observation out of date",
						description: "The newest observation of a device or inventory item is more than `observed_stale_days` days old, or later than the date of the check.",
						examples: ["error"],
						default: "notice"
					},
					"observation-unmatched": {
						$ref: "#/$defs/rule_setting",
						title: "Observation without a device",
						description: "An observation names a device or inventory item that the inventory does not have, or has more than once.",
						examples: ["error"],
						default: "warning"
					},
					"software-unobserved": {
						$ref: "#/$defs/rule_setting",
						title: "Software never observed",
						description: "In a repository with observations, a device or inventory item with software was never observed.",
						examples: ["error"],
						default: "off"
					},
					"waiver-expired": {
						$ref: "#/$defs/rule_setting",
						title: "Waiver has expired",
						description: "The `until` of a waiver has passed, so it excuses nothing.",
						examples: ["error"],
						default: "warning"
					},
					"waiver-unused": {
						$ref: "#/$defs/rule_setting",
						title: "Waiver excuses nothing",
						description: "Nothing needs a waiver that is still in force: each device and item that it names runs approved software, no software, or software that the waiver is not for, or has a longer waiver. Not reported while errors keep entries out of the check.",
						examples: ["error"],
						default: "notice"
					}
				}
			}
		},
		$defs: {
			glob: {
				title: "Glob",
				description: "A pattern for paths: `*` within a folder, `**` across folders, `{a,b}` for alternatives.",
				examples: ["inventory/**/*.{yaml,yml}"],
				type: "string",
				minLength: 1
			},
			status_list: {
				title: "Statuses",
				description: "A list of at least one status, each at most once.",
				examples: [["Active", "Retired"]],
				type: "array",
				items: { $ref: "definitions.schema.json#/$defs/name" },
				minItems: 1,
				uniqueItems: !0
			},
			rule_setting: {
				title: "Rule setting",
				description: "The severity of a rule: `error`, `warning`, `notice`, or `off`.",
				examples: ["warning", "off"],
				type: "string",
				enum: [
					"error",
					"warning",
					"notice",
					"off"
				]
			},
			kind_of_device: {
				title: "Kind of device",
				description: "A model, or a mapping with a manufacturer and model, a role, or both.",
				examples: ["AP7921B", { role: "pdu" }],
				type: ["string", "object"],
				minLength: 1,
				maxLength: 255,
				minProperties: 1,
				properties: {
					manufacturer: {
						$ref: "definitions.schema.json#/$defs/name",
						title: "Manufacturer",
						description: "The manufacturer of the device type. Needed only if the model alone is ambiguous.",
						examples: ["APC"]
					},
					model: {
						$ref: "definitions.schema.json#/$defs/name",
						title: "Model",
						description: "The model of the device type.",
						examples: ["AP7921B"]
					},
					role: {
						$ref: "definitions.schema.json#/$defs/name",
						title: "Role",
						description: "The role of the devices.",
						examples: ["pdu"]
					}
				},
				dependentRequired: { manufacturer: ["model"] },
				additionalProperties: !1
			}
		}
	},
	"definitions.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "definitions.schema.json",
		title: "Shared definitions",
		description: "The building blocks that the schemas of the collections share: texts, dates, URLs, references, statuses.",
		examples: ["ams-leaf-01", "2026-11-21"],
		$defs: {
			name: {
				title: "Name",
				description: "A name of 1 to 255 characters without leading or trailing blanks. Names are compared exactly, upper and lower case included.",
				examples: ["ams-leaf-01", "Arista"],
				type: "string",
				minLength: 1,
				maxLength: 255,
				pattern: "^(\\S([\\s\\S]*\\S)?)?$"
			},
			short_text: {
				title: "Short text",
				description: "One to 255 characters without leading or trailing blanks. Quote what YAML would read as a number or a boolean.",
				examples: ["CHG0041234", "8.0.0"],
				type: "string",
				minLength: 1,
				maxLength: 255,
				pattern: "^(\\S([\\s\\S]*\\S)?)?$"
			},
			name_or_none: {
				title: "Name or none",
				description: "A name, or `null` for none.",
				examples: ["retail", null],
				type: ["string", "null"],
				minLength: 1,
				maxLength: 255,
				pattern: "^(\\S([\\s\\S]*\\S)?)?$"
			},
			text: {
				title: "Text",
				description: "Text of any length.",
				examples: ["Replaced after the power outage in March."],
				type: "string"
			},
			names: {
				title: "Names",
				description: "A list of names, each at most once.",
				examples: [["pci", "lab"]],
				type: "array",
				items: { $ref: "#/$defs/name" },
				uniqueItems: !0
			},
			date: {
				title: "Date",
				description: "A calendar date, `YYYY-MM-DD`.",
				examples: ["2026-11-21"],
				type: "string",
				format: "date"
			},
			url: {
				title: "URL",
				description: "An absolute URL: `http`, `https`, `ftp`, `sftp`, `scp` or `tftp`.",
				examples: ["https://images.example.net/eos/EOS64-4.25.6M.swi", "tftp://10.0.0.5/EOS64-4.25.6M.swi"],
				type: "string",
				format: "uri",
				pattern: "^(https?|ftp|sftp|scp|tftp)://[^\\s/?#]"
			},
			documentation_url: {
				title: "Documentation URL",
				description: "An absolute `http` or `https` URL.",
				examples: ["https://www.example.com/eos/4.25.6M/release-notes"],
				type: "string",
				format: "uri",
				pattern: "^https?://[^\\s/?#]"
			},
			software_status: {
				title: "Software status",
				description: "The life-cycle status of a software version or image file. `statuses.software` in `fleetvet.yaml` sets another list.",
				examples: ["Active", "End-of-Life"],
				type: "string",
				enum: [
					"Active",
					"Extended Support",
					"End-of-Life"
				]
			},
			object_status: {
				title: "Object status",
				description: "The life-cycle status of a device or virtual machine. `statuses.objects` in `fleetvet.yaml` sets another list.",
				examples: ["Active", "Staged"],
				type: "string",
				enum: [
					"Active",
					"Planned",
					"Staged",
					"Offline",
					"Failed",
					"Inventory",
					"Decommissioning",
					"Maintenance",
					"Provisioning"
				]
			},
			hashing_algorithm: {
				title: "Hashing algorithm",
				description: "The algorithm that a checksum was made with.",
				examples: ["sha512", "md5"],
				type: "string",
				enum: [
					"md5",
					"sha1",
					"sha224",
					"sha384",
					"sha256",
					"sha512",
					"sha3",
					"blake2",
					"blake3"
				]
			},
			custom_fields: {
				title: "Custom fields",
				description: "Your own fields: any keys, any values.",
				examples: [{
					rack: "A12",
					owner: "network-core"
				}],
				type: "object",
				additionalProperties: !0
			},
			device_type_reference: {
				title: "Device type reference",
				description: "The model, or a mapping with the manufacturer if several manufacturers have a model of that name.",
				examples: ["7150-S64", {
					manufacturer: "Arista",
					model: "7150-S64"
				}],
				type: ["string", "object"],
				minLength: 1,
				maxLength: 255,
				pattern: "^(\\S([\\s\\S]*\\S)?)?$",
				properties: {
					manufacturer: {
						$ref: "#/$defs/name",
						title: "Manufacturer",
						description: "The manufacturer of the device type. Needed only if the model alone is ambiguous.",
						examples: ["Arista"]
					},
					model: {
						$ref: "#/$defs/name",
						title: "Model",
						description: "The model of the device type.",
						examples: ["7150-S64"]
					}
				},
				required: ["model"],
				additionalProperties: !1
			},
			device_reference: {
				title: "Device reference",
				description: "The name of a device, or a mapping with its tenant, its location or both if several devices have that name.",
				examples: [
					"ams-leaf-01",
					{
						name: "leaf-01",
						location: "AMS01"
					},
					{
						name: "leaf-01",
						tenant: null
					}
				],
				type: ["string", "object"],
				minLength: 1,
				maxLength: 255,
				pattern: "^(\\S([\\s\\S]*\\S)?)?$",
				properties: {
					name: {
						$ref: "#/$defs/name",
						title: "Name",
						description: "The name of the device.",
						examples: ["leaf-01"]
					},
					tenant: {
						$ref: "#/$defs/name_or_none",
						title: "Tenant",
						description: "The tenant of the device; `null` means a device without one. If it is left out, any tenant matches.",
						examples: ["retail", null]
					},
					location: {
						$ref: "#/$defs/name_or_none",
						title: "Location",
						description: "The location of the device; `null` means a device without one. If it is left out, any location matches.",
						examples: ["AMS01", null]
					}
				},
				required: ["name"],
				additionalProperties: !1
			},
			inventory_item_reference: {
				title: "Inventory item reference",
				description: "The name of an inventory item, or a mapping with its device if several devices have an item of that name.",
				examples: ["Supervisor 1", {
					device: "ams-leaf-01",
					name: "Supervisor 1"
				}],
				type: ["string", "object"],
				minLength: 1,
				maxLength: 255,
				pattern: "^(\\S([\\s\\S]*\\S)?)?$",
				properties: {
					device: {
						$ref: "#/$defs/device_reference",
						title: "Device",
						description: "The device that contains the item. Needed only if the item's name alone is ambiguous.",
						examples: ["ams-leaf-01", {
							name: "leaf-01",
							location: "AMS01"
						}]
					},
					name: {
						$ref: "#/$defs/name",
						title: "Name",
						description: "The name of the inventory item.",
						examples: ["Supervisor 1"]
					}
				},
				required: ["name"],
				additionalProperties: !1
			},
			software_version_reference: {
				title: "Software version reference",
				description: "The version: on a device or virtual machine, of its own platform; elsewhere, of the only platform that has it. Or a mapping with the platform.",
				examples: ["4.25.6M", {
					platform: "arista_eos",
					version: "4.25.6M"
				}],
				type: ["string", "object"],
				minLength: 1,
				maxLength: 255,
				pattern: "^(\\S([\\s\\S]*\\S)?)?$",
				properties: {
					platform: {
						$ref: "#/$defs/name",
						title: "Platform",
						description: "The platform of the software version. Needed only if the version alone is ambiguous.",
						examples: ["arista_eos"]
					},
					version: {
						$ref: "#/$defs/name",
						title: "Version",
						description: "The version, in quotes if YAML would read a number.",
						examples: ["4.25.6M", "17.10"]
					}
				},
				required: ["version"],
				additionalProperties: !1
			},
			image_file_reference: {
				title: "Image file reference",
				description: "The file name: on an object with a software version, a file of that version; on a device type, of the only version that has it. Or a mapping with the software version.",
				examples: ["EOS64-4.25.6M.swi", {
					software_version: "4.25.6M",
					image_file_name: "EOS64-4.25.6M.swi"
				}],
				type: ["string", "object"],
				minLength: 1,
				maxLength: 255,
				pattern: "^(\\S([\\s\\S]*\\S)?)?$",
				properties: {
					software_version: {
						$ref: "#/$defs/software_version_reference",
						title: "Software version",
						description: "The software version that the image file belongs to. Needed only if the file name alone is ambiguous.",
						examples: ["4.25.6M", {
							platform: "arista_eos",
							version: "4.25.6M"
						}]
					},
					image_file_name: {
						$ref: "#/$defs/name",
						title: "Image file name",
						description: "The name of the image file.",
						examples: ["EOS64-4.25.6M.swi"]
					}
				},
				required: ["image_file_name"],
				additionalProperties: !1
			},
			image_file_checksum_rules: {
				title: "Checksum rules",
				description: "A checksum needs its algorithm, and must be hexadecimal digits in a number that the algorithm can give.",
				examples: [{
					image_file_checksum: "6e1ff0e3b1d0d9d4a7c1a5f7b2c8e901",
					hashing_algorithm: "md5"
				}],
				type: "object",
				dependentRequired: { image_file_checksum: ["hashing_algorithm"] },
				allOf: [
					{
						if: {
							properties: {
								hashing_algorithm: { const: "md5" },
								image_file_checksum: { type: "string" }
							},
							required: ["hashing_algorithm", "image_file_checksum"]
						},
						then: { properties: { image_file_checksum: {
							type: "string",
							pattern: "^[0-9A-Fa-f]{32}$"
						} } }
					},
					{
						if: {
							properties: {
								hashing_algorithm: { const: "sha1" },
								image_file_checksum: { type: "string" }
							},
							required: ["hashing_algorithm", "image_file_checksum"]
						},
						then: { properties: { image_file_checksum: {
							type: "string",
							pattern: "^[0-9A-Fa-f]{40}$"
						} } }
					},
					{
						if: {
							properties: {
								hashing_algorithm: { const: "sha224" },
								image_file_checksum: { type: "string" }
							},
							required: ["hashing_algorithm", "image_file_checksum"]
						},
						then: { properties: { image_file_checksum: {
							type: "string",
							pattern: "^[0-9A-Fa-f]{56}$"
						} } }
					},
					{
						if: {
							properties: {
								hashing_algorithm: { const: "sha256" },
								image_file_checksum: { type: "string" }
							},
							required: ["hashing_algorithm", "image_file_checksum"]
						},
						then: { properties: { image_file_checksum: {
							type: "string",
							pattern: "^[0-9A-Fa-f]{64}$"
						} } }
					},
					{
						if: {
							properties: {
								hashing_algorithm: { const: "sha384" },
								image_file_checksum: { type: "string" }
							},
							required: ["hashing_algorithm", "image_file_checksum"]
						},
						then: { properties: { image_file_checksum: {
							type: "string",
							pattern: "^[0-9A-Fa-f]{96}$"
						} } }
					},
					{
						if: {
							properties: {
								hashing_algorithm: { const: "sha512" },
								image_file_checksum: { type: "string" }
							},
							required: ["hashing_algorithm", "image_file_checksum"]
						},
						then: { properties: { image_file_checksum: {
							type: "string",
							pattern: "^[0-9A-Fa-f]{128}$"
						} } }
					},
					{
						if: {
							properties: {
								hashing_algorithm: { const: "sha3" },
								image_file_checksum: { type: "string" }
							},
							required: ["hashing_algorithm", "image_file_checksum"]
						},
						then: { properties: { image_file_checksum: {
							type: "string",
							pattern: "^([0-9A-Fa-f]{56}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{96}|[0-9A-Fa-f]{128})$"
						} } }
					},
					{
						if: {
							properties: {
								hashing_algorithm: { const: "blake2" },
								image_file_checksum: { type: "string" }
							},
							required: ["hashing_algorithm", "image_file_checksum"]
						},
						then: { properties: { image_file_checksum: {
							type: "string",
							pattern: "^([0-9A-Fa-f]{2}){1,64}$"
						} } }
					},
					{
						if: {
							properties: {
								hashing_algorithm: { const: "blake3" },
								image_file_checksum: { type: "string" }
							},
							required: ["hashing_algorithm", "image_file_checksum"]
						},
						then: { properties: { image_file_checksum: {
							type: "string",
							pattern: "^([0-9A-Fa-f]{2})+$"
						} } }
					}
				]
			}
		}
	},
	"device-type.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "device-type.schema.json",
		title: "Device type",
		description: "A hardware model.",
		examples: [{
			manufacturer: "Arista",
			model: "7150-S64",
			part_number: "DCS-7150S-64"
		}],
		type: "object",
		properties: {
			manufacturer: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Manufacturer",
				description: "The maker of the model.",
				examples: ["Arista"]
			},
			model: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Model",
				description: "The model. References use it.",
				examples: ["7150-S64"]
			},
			part_number: {
				$ref: "definitions.schema.json#/$defs/short_text",
				title: "Part number",
				description: "The manufacturer's order number.",
				examples: ["DCS-7150S-64"]
			},
			software_image_files: {
				type: "array",
				items: { $ref: "definitions.schema.json#/$defs/image_file_reference" },
				title: "Software image files",
				description: "The image files that it uses, together with those that list it in `device_types`.",
				examples: [["EOS64-4.25.6M.swi"], [{
					software_version: "4.25.6M",
					image_file_name: "EOS64-4.25.6M.swi"
				}]]
			},
			tags: {
				$ref: "definitions.schema.json#/$defs/names",
				title: "Tags",
				description: "Devices do not inherit them.",
				examples: [["pci", "lab"]]
			},
			comments: {
				$ref: "definitions.schema.json#/$defs/text",
				title: "Comments",
				description: "Free text.",
				examples: ["Replaced after the power outage in March."]
			}
		},
		required: ["manufacturer", "model"],
		additionalProperties: !1
	},
	"device.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "device.schema.json",
		title: "Device",
		description: "A network device and the software that it runs.",
		examples: [{
			name: "ams-leaf-01",
			device_type: "7150-S64",
			role: "leaf",
			platform: "arista_eos",
			location: "AMS01",
			software_version: "4.25.6M"
		}],
		type: "object",
		properties: {
			name: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Name",
				description: "The name, unique within its tenant and location.",
				examples: ["ams-leaf-01"]
			},
			device_type: {
				$ref: "definitions.schema.json#/$defs/device_type_reference",
				title: "Device type",
				description: "The hardware model.",
				examples: ["7150-S64", {
					manufacturer: "Arista",
					model: "7150-S64"
				}]
			},
			role: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Role",
				description: "The function of the device.",
				examples: ["leaf"]
			},
			status: {
				$ref: "definitions.schema.json#/$defs/object_status",
				title: "Status",
				description: "Life-cycle status.",
				examples: ["Active", "Staged"],
				default: "Active"
			},
			platform: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Platform",
				description: "The platform that a plain `software_version` refers to.",
				examples: ["arista_eos"]
			},
			tenant: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Tenant",
				description: "The owner.",
				examples: ["retail"]
			},
			location: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Location",
				description: "The site.",
				examples: ["AMS01"]
			},
			serial: {
				$ref: "definitions.schema.json#/$defs/short_text",
				title: "Serial number",
				description: "The serial number.",
				examples: ["SSJ17412345"]
			},
			asset_tag: {
				$ref: "definitions.schema.json#/$defs/short_text",
				title: "Asset tag",
				description: "Your own inventory number.",
				examples: ["NET-004711"]
			},
			tags: {
				$ref: "definitions.schema.json#/$defs/names",
				title: "Tags",
				description: "Records list them in `object_tags`.",
				examples: [["pci", "lab"]]
			},
			software_version: {
				$ref: "definitions.schema.json#/$defs/software_version_reference",
				title: "Software version",
				description: "The software that the policy is checked against.",
				examples: ["4.25.6M", {
					platform: "arista_eos",
					version: "4.25.6M"
				}]
			},
			software_image_files: {
				type: "array",
				items: { $ref: "definitions.schema.json#/$defs/image_file_reference" },
				title: "Software image files",
				description: "Image files to use instead of those of the software version. Each must be a default image or fit the device type.",
				examples: [["EOS64-4.25.6M.swi"]]
			},
			comments: {
				$ref: "definitions.schema.json#/$defs/text",
				title: "Comments",
				description: "Free text.",
				examples: ["Replaced after the power outage in March."]
			},
			custom_fields: {
				$ref: "definitions.schema.json#/$defs/custom_fields",
				title: "Custom fields",
				description: "Your own fields: any keys, any values.",
				examples: [{ rack: "A12" }]
			},
			inventory_items: {
				type: "array",
				items: { $ref: "inventory-item.schema.json#/$defs/nested_inventory_item" },
				title: "Inventory items",
				description: "Parts of this device.",
				examples: [[{
					name: "Supervisor 1",
					part_id: "DCS-7500-SUP2"
				}]]
			}
		},
		required: [
			"name",
			"device_type",
			"role"
		],
		additionalProperties: !1
	},
	"explain-output.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "explain-output.schema.json",
		title: "Explain output",
		description: "What `fleetvet explain --format json` writes: why a device, an inventory item or a virtual machine is judged as it is.",
		examples: [{
			schema_version: 1,
			tool: {
				name: "fleetvet",
				version: "0.1.0"
			},
			as_of: "2026-11-21",
			multi_tenant_mode: !1,
			evaluation: {
				kind: "device",
				name: "ams-leaf-01",
				tenant: "retail",
				location: "AMS01",
				platform: "arista_eos",
				device_type: {
					manufacturer: "Arista",
					model: "7150-S64"
				},
				role: "leaf",
				software_version: {
					platform: "arista_eos",
					version: "4.25.6M"
				},
				status: "invalid",
				reason: "expired",
				valid_until: null,
				preferred: !1,
				supported: null,
				matches: [{
					name: "eos-leaves",
					software: {
						platform: "arista_eos",
						version: "4.25.6M"
					},
					start: "2021-06-15",
					end: "2023-11-23",
					preferred: !0,
					in_window: !1,
					rank: 3,
					matched_by: "device_type",
					approved_by: null,
					ticket: null,
					location: {
						file: "policies/eos.yaml",
						start: {
							line: 4,
							column: 5
						}
					}
				}],
				software_image_files: [{
					image_file_name: "EOS64-4.25.6M.swi",
					software_version: {
						platform: "arista_eos",
						version: "4.25.6M"
					}
				}],
				image_source: "default",
				location_in_file: {
					file: "inventory/sites/ams.yaml",
					start: {
						line: 10,
						column: 5
					}
				}
			},
			approval: {
				carried_by: [],
				last_ended: {
					name: "eos-leaves",
					software: {
						platform: "arista_eos",
						version: "4.25.6M"
					},
					start: "2021-06-15",
					end: "2023-11-23",
					preferred: !0,
					approved_by: null,
					ticket: null,
					location: {
						file: "policies/eos.yaml",
						start: {
							line: 4,
							column: 5
						}
					}
				},
				next: null,
				preferred_by: null,
				alternatives: [{
					software: {
						platform: "arista_eos",
						version: "4.32.4M"
					},
					preferred: !0,
					valid_until: "2027-05-31"
				}],
				waiver: {
					reason: "Replacement is ordered",
					until: "2026-12-31",
					location: {
						file: "policies/waivers.yaml",
						start: {
							line: 2,
							column: 5
						}
					}
				}
			},
			platforms: ["arista_eos"],
			other_records: [{
				name: "eos-spines",
				software: {
					platform: "arista_eos",
					version: "4.32.4M"
				},
				start: "2025-06-02",
				end: null,
				preferred: !0,
				approved_by: null,
				ticket: null,
				in_window: !0,
				reason: "type_but_not_role",
				message: "lists device type 7150-S64, but role spine, not leaf",
				hint: null,
				would_match_by: null,
				field: "device_roles",
				location: {
					file: "policies/eos.yaml",
					start: {
						line: 14,
						column: 5
					}
				}
			}],
			image_steps: [
				{
					step: "override",
					outcome: "empty",
					software_image_files: []
				},
				{
					step: "device_type",
					outcome: "empty",
					software_image_files: []
				},
				{
					step: "default",
					outcome: "taken",
					software_image_files: [{
						image_file_name: "EOS64-4.25.6M.swi",
						software_version: {
							platform: "arista_eos",
							version: "4.25.6M"
						},
						location: {
							file: "inventory/software.yaml",
							start: {
								line: 7,
								column: 9
							}
						}
					}]
				}
			],
			left_out: [{
				message: "validated software record \"eos-edge\" is left out for its errors",
				location: {
					file: "policies/eos.yaml",
					start: {
						line: 24,
						column: 5
					}
				}
			}]
		}],
		type: "object",
		properties: {
			schema_version: {
				type: "integer",
				const: 1,
				title: "Schema version",
				description: "The version of this format.",
				examples: [1]
			},
			tool: {
				title: "Tool",
				description: "What wrote the output.",
				examples: [{
					name: "fleetvet",
					version: "0.1.0"
				}],
				type: "object",
				properties: {
					name: {
						type: "string",
						const: "fleetvet",
						title: "Name",
						description: "The name of the tool.",
						examples: ["fleetvet"]
					},
					version: {
						type: "string",
						title: "Version",
						description: "The version of the tool.",
						examples: ["0.1.0"]
					}
				},
				required: ["name", "version"],
				additionalProperties: !1
			},
			as_of: {
				type: "string",
				format: "date",
				title: "As of",
				description: "The date that the explanation is for.",
				examples: ["2026-11-21"]
			},
			multi_tenant_mode: {
				type: "boolean",
				title: "Multi-tenant mode",
				description: "Whether tenants decided which validated software matches.",
				examples: [!1]
			},
			evaluation: {
				$ref: "check-output.schema.json#/$defs/evaluation",
				title: "Evaluation",
				description: "The device, inventory item or virtual machine with its ordered matches and image files, as in `fleetvet check --format json`.",
				examples: [{
					kind: "device",
					name: "ams-leaf-01",
					tenant: "retail",
					location: "AMS01",
					platform: "arista_eos",
					device_type: {
						manufacturer: "Arista",
						model: "7150-S64"
					},
					role: "leaf",
					software_version: {
						platform: "arista_eos",
						version: "4.25.6M"
					},
					status: "invalid",
					reason: "expired",
					valid_until: null,
					preferred: !1,
					supported: null,
					matches: [{
						name: "eos-leaves",
						software: {
							platform: "arista_eos",
							version: "4.25.6M"
						},
						start: "2021-06-15",
						end: "2023-11-23",
						preferred: !0,
						in_window: !1,
						rank: 3,
						matched_by: "device_type",
						approved_by: null,
						ticket: null,
						location: {
							file: "policies/eos.yaml",
							start: {
								line: 4,
								column: 5
							}
						}
					}],
					software_image_files: [{
						image_file_name: "EOS64-4.25.6M.swi",
						software_version: {
							platform: "arista_eos",
							version: "4.25.6M"
						}
					}],
					image_source: "default",
					location_in_file: {
						file: "inventory/sites/ams.yaml",
						start: {
							line: 10,
							column: 5
						}
					}
				}]
			},
			approval: {
				oneOf: [{ $ref: "#/$defs/approval" }, { type: "null" }],
				title: "Approval",
				description: "Which records the validity of its software rests on; null for a virtual machine.",
				examples: [{
					carried_by: [],
					last_ended: {
						name: "eos-leaves",
						software: {
							platform: "arista_eos",
							version: "4.25.6M"
						},
						start: "2021-06-15",
						end: "2023-11-23",
						preferred: !0,
						approved_by: null,
						ticket: null,
						location: {
							file: "policies/eos.yaml",
							start: {
								line: 4,
								column: 5
							}
						}
					},
					next: null,
					preferred_by: null,
					alternatives: [{
						software: {
							platform: "arista_eos",
							version: "4.32.4M"
						},
						preferred: !0,
						valid_until: "2027-05-31"
					}],
					waiver: {
						reason: "Replacement is ordered",
						until: "2026-12-31",
						location: {
							file: "policies/waivers.yaml",
							start: {
								line: 2,
								column: 5
							}
						}
					}
				}, null]
			},
			platforms: {
				type: "array",
				items: { type: "string" },
				title: "Platforms",
				description: "The platforms of `other_records`: that of the device or inventory item, and that of its software.",
				examples: [["arista_eos"]]
			},
			other_records: {
				type: "array",
				items: { $ref: "#/$defs/other_record" },
				title: "Other records",
				description: "Every record of these platforms that does not match the device or inventory item; those for the exact software that it runs come first, then by start, platform, version, end and name.",
				examples: [[{
					name: "eos-spines",
					software: {
						platform: "arista_eos",
						version: "4.32.4M"
					},
					start: "2025-06-02",
					end: null,
					preferred: !0,
					approved_by: null,
					ticket: null,
					in_window: !0,
					reason: "type_but_not_role",
					message: "lists device type 7150-S64, but role spine, not leaf",
					hint: null,
					would_match_by: null,
					field: "device_roles",
					location: {
						file: "policies/eos.yaml",
						start: {
							line: 14,
							column: 5
						}
					}
				}]]
			},
			image_steps: {
				type: "array",
				items: { $ref: "#/$defs/image_step" },
				title: "Image steps",
				description: "Where its image files are looked for, in order.",
				examples: [[
					{
						step: "override",
						outcome: "empty",
						software_image_files: []
					},
					{
						step: "device_type",
						outcome: "empty",
						software_image_files: []
					},
					{
						step: "default",
						outcome: "taken",
						software_image_files: [{
							image_file_name: "EOS64-4.25.6M.swi",
							software_version: {
								platform: "arista_eos",
								version: "4.25.6M"
							},
							location: {
								file: "inventory/software.yaml",
								start: {
									line: 7,
									column: 9
								}
							}
						}]
					}
				]]
			},
			left_out: {
				type: "array",
				items: { $ref: "#/$defs/left_out" },
				title: "Left out",
				description: "What is kept out of the evaluation for its errors, so that the explanation may lack it.",
				examples: [[{
					message: "validated software record \"eos-edge\" is left out for its errors",
					location: {
						file: "policies/eos.yaml",
						start: {
							line: 24,
							column: 5
						}
					}
				}]]
			}
		},
		required: [
			"schema_version",
			"tool",
			"as_of",
			"multi_tenant_mode",
			"evaluation",
			"approval",
			"platforms",
			"other_records",
			"image_steps",
			"left_out"
		],
		additionalProperties: !1,
		$defs: {
			record: {
				title: "Record",
				description: "A validated software record and its location.",
				examples: [{
					name: "eos-leaves",
					software: {
						platform: "arista_eos",
						version: "4.25.6M"
					},
					start: "2021-06-15",
					end: "2023-11-23",
					preferred: !0,
					approved_by: null,
					ticket: null,
					location: {
						file: "policies/eos.yaml",
						start: {
							line: 4,
							column: 5
						}
					}
				}],
				type: "object",
				properties: {
					name: {
						type: ["string", "null"],
						title: "Name",
						description: "The name of the record, or null.",
						examples: ["eos-leaves", null]
					},
					software: {
						$ref: "check-output.schema.json#/$defs/software_version",
						title: "Software",
						description: "The approved version.",
						examples: [{
							platform: "arista_eos",
							version: "4.25.6M"
						}]
					},
					start: {
						type: "string",
						format: "date",
						title: "Start",
						description: "The first day of the approval.",
						examples: ["2021-06-15"]
					},
					end: {
						type: ["string", "null"],
						format: "date",
						title: "End",
						description: "The last day of the approval; null if it does not end.",
						examples: ["2023-11-23", null]
					},
					preferred: {
						type: "boolean",
						title: "Preferred",
						description: "Whether the record is preferred.",
						examples: [!0]
					},
					approved_by: {
						type: ["string", "null"],
						title: "Approved by",
						description: "Who approved the software; null if the record does not say.",
						examples: ["Network change board"]
					},
					ticket: {
						type: ["string", "null"],
						title: "Ticket",
						description: "The ticket of the approval; null if the record does not say.",
						examples: ["CHG0031415"]
					},
					location: {
						$ref: "check-output.schema.json#/$defs/place",
						title: "Location",
						description: "The location of the record.",
						examples: [{
							file: "policies/eos.yaml",
							start: {
								line: 4,
								column: 5
							}
						}]
					}
				},
				required: [
					"name",
					"software",
					"start",
					"end",
					"preferred",
					"approved_by",
					"ticket",
					"location"
				],
				additionalProperties: !1
			},
			approval: {
				title: "Approval",
				description: "The records that the validity of a device or inventory item rests on, and what else is approved for it.",
				examples: [{
					carried_by: [],
					last_ended: {
						name: "eos-leaves",
						software: {
							platform: "arista_eos",
							version: "4.25.6M"
						},
						start: "2021-06-15",
						end: "2023-11-23",
						preferred: !0,
						approved_by: null,
						ticket: null,
						location: {
							file: "policies/eos.yaml",
							start: {
								line: 4,
								column: 5
							}
						}
					},
					next: null,
					preferred_by: null,
					alternatives: [{
						software: {
							platform: "arista_eos",
							version: "4.32.4M"
						},
						preferred: !0,
						valid_until: "2027-05-31"
					}],
					waiver: {
						reason: "Replacement is ordered",
						until: "2026-12-31",
						location: {
							file: "policies/waivers.yaml",
							start: {
								line: 2,
								column: 5
							}
						}
					}
				}],
				type: "object",
				properties: {
					carried_by: {
						type: "array",
						items: { $ref: "#/$defs/record" },
						title: "Carried by",
						description: "For valid software: the records whose windows, one after the other, keep it valid; the last one ends on `valid_until`.",
						examples: [[{
							name: "eos-leaves",
							software: {
								platform: "arista_eos",
								version: "4.25.6M"
							},
							start: "2021-06-15",
							end: "2023-11-23",
							preferred: !0,
							approved_by: null,
							ticket: null,
							location: {
								file: "policies/eos.yaml",
								start: {
									line: 4,
									column: 5
								}
							}
						}], []]
					},
					last_ended: {
						oneOf: [{ $ref: "#/$defs/record" }, { type: "null" }],
						title: "Last ended",
						description: "For an expired approval: the record that ended last.",
						examples: [{
							name: "eos-leaves",
							software: {
								platform: "arista_eos",
								version: "4.25.6M"
							},
							start: "2021-06-15",
							end: "2023-11-23",
							preferred: !0,
							approved_by: null,
							ticket: null,
							location: {
								file: "policies/eos.yaml",
								start: {
									line: 4,
									column: 5
								}
							}
						}, null]
					},
					next: {
						oneOf: [{ $ref: "#/$defs/record" }, { type: "null" }],
						title: "Next",
						description: "The record that approves the software next, after days on which none does.",
						examples: [{
							name: "eos-leaves",
							software: {
								platform: "arista_eos",
								version: "4.25.6M"
							},
							start: "2021-06-15",
							end: "2023-11-23",
							preferred: !0,
							approved_by: null,
							ticket: null,
							location: {
								file: "policies/eos.yaml",
								start: {
									line: 4,
									column: 5
								}
							}
						}, null]
					},
					preferred_by: {
						oneOf: [{ $ref: "#/$defs/record" }, { type: "null" }],
						title: "Preferred by",
						description: "The record that prefers the software on the date of the check.",
						examples: [{
							name: "eos-leaves",
							software: {
								platform: "arista_eos",
								version: "4.25.6M"
							},
							start: "2021-06-15",
							end: "2023-11-23",
							preferred: !0,
							approved_by: null,
							ticket: null,
							location: {
								file: "policies/eos.yaml",
								start: {
									line: 4,
									column: 5
								}
							}
						}, null]
					},
					alternatives: {
						type: "array",
						items: { $ref: "#/$defs/alternative" },
						title: "Alternatives",
						description: "What else is approved for the device or inventory item on the date of the check, in the order of the matches.",
						examples: [[{
							software: {
								platform: "arista_eos",
								version: "4.32.4M"
							},
							preferred: !0,
							valid_until: "2027-05-31"
						}]]
					},
					waiver: {
						oneOf: [{ $ref: "#/$defs/waiver" }, { type: "null" }],
						title: "Waiver",
						description: "For invalid software: the waiver that excuses it on the date of the check.",
						examples: [{
							reason: "Replacement is ordered",
							until: "2026-12-31",
							location: {
								file: "policies/waivers.yaml",
								start: {
									line: 2,
									column: 5
								}
							}
						}, null]
					}
				},
				required: [
					"carried_by",
					"last_ended",
					"next",
					"preferred_by",
					"alternatives",
					"waiver"
				],
				additionalProperties: !1
			},
			alternative: {
				title: "Alternative",
				description: "An approved software version other than the one that runs.",
				examples: [{
					software: {
						platform: "arista_eos",
						version: "4.32.4M"
					},
					preferred: !0,
					valid_until: "2027-05-31"
				}],
				type: "object",
				properties: {
					software: {
						$ref: "check-output.schema.json#/$defs/software_version",
						title: "Software",
						description: "The software version.",
						examples: [{
							platform: "arista_eos",
							version: "4.32.4M"
						}]
					},
					preferred: {
						type: "boolean",
						title: "Preferred",
						description: "Whether it is preferred.",
						examples: [!0]
					},
					valid_until: {
						type: ["string", "null"],
						format: "date",
						title: "Valid until",
						description: "The last day on which it stays approved; null where that does not end.",
						examples: ["2027-05-31", null]
					}
				},
				required: [
					"software",
					"preferred",
					"valid_until"
				],
				additionalProperties: !1
			},
			waiver: {
				title: "Waiver",
				description: "A waiver that excuses a device or inventory item.",
				examples: [{
					reason: "Replacement is ordered",
					until: "2026-12-31",
					location: {
						file: "policies/waivers.yaml",
						start: {
							line: 2,
							column: 5
						}
					}
				}],
				type: "object",
				properties: {
					reason: {
						type: "string",
						title: "Reason",
						description: "Why it is excused.",
						examples: ["Replacement is ordered"]
					},
					until: {
						type: "string",
						format: "date",
						title: "Until",
						description: "The last day of the waiver.",
						examples: ["2026-12-31"]
					},
					location: {
						$ref: "check-output.schema.json#/$defs/place",
						title: "Location",
						description: "The location of the waiver.",
						examples: [{
							file: "policies/eos.yaml",
							start: {
								line: 4,
								column: 5
							}
						}]
					}
				},
				required: [
					"reason",
					"until",
					"location"
				],
				additionalProperties: !1
			},
			other_record: {
				title: "Other record",
				description: "A record that does not match a device or inventory item, and the one reason for that.",
				examples: [{
					name: "eos-spines",
					software: {
						platform: "arista_eos",
						version: "4.32.4M"
					},
					start: "2025-06-02",
					end: null,
					preferred: !0,
					approved_by: null,
					ticket: null,
					in_window: !0,
					reason: "type_but_not_role",
					message: "lists device type 7150-S64, but role spine, not leaf",
					hint: null,
					would_match_by: null,
					field: "device_roles",
					location: {
						file: "policies/eos.yaml",
						start: {
							line: 14,
							column: 5
						}
					}
				}],
				type: "object",
				properties: {
					name: {
						type: ["string", "null"],
						title: "Name",
						description: "The name of the record, or null.",
						examples: ["eos-leaves", null]
					},
					software: {
						$ref: "check-output.schema.json#/$defs/software_version",
						title: "Software",
						description: "The approved version.",
						examples: [{
							platform: "arista_eos",
							version: "4.25.6M"
						}]
					},
					start: {
						type: "string",
						format: "date",
						title: "Start",
						description: "The first day of the approval.",
						examples: ["2021-06-15"]
					},
					end: {
						type: ["string", "null"],
						format: "date",
						title: "End",
						description: "The last day of the approval; null if it does not end.",
						examples: ["2023-11-23", null]
					},
					preferred: {
						type: "boolean",
						title: "Preferred",
						description: "Whether the record is preferred.",
						examples: [!0]
					},
					approved_by: {
						type: ["string", "null"],
						title: "Approved by",
						description: "Who approved the software; null if the record does not say.",
						examples: ["Network change board"]
					},
					ticket: {
						type: ["string", "null"],
						title: "Ticket",
						description: "The ticket of the approval; null if the record does not say.",
						examples: ["CHG0031415"]
					},
					in_window: {
						type: "boolean",
						title: "In window",
						description: "Whether its approval is in force on the date of the check.",
						examples: [!0]
					},
					reason: {
						type: "string",
						enum: [
							"tenant_scoped_in_legacy_mode",
							"device_without_tenant",
							"other_tenant",
							"not_tenant_scoped",
							"type_but_not_role",
							"role_but_not_type",
							"neither_type_nor_role",
							"other_device_type",
							"other_device_role",
							"other_objects",
							"inventory_items_only",
							"devices_only",
							"unassigned"
						],
						title: "Reason",
						description: "What keeps the record from matching. `tenant_scoped_in_legacy_mode`: it lists tenants, and multi-tenant mode is off. `device_without_tenant`: it lists tenants, and the device has none. `other_tenant`: it lists other tenants. `not_tenant_scoped`: it lists no tenant, so its types and roles do not apply to a device with a tenant. `type_but_not_role`: it lists the type of the device, but not its role. `role_but_not_type`: it lists the role, but not the type. `neither_type_nor_role`: it lists types and roles, but neither of the device's. `other_device_type`: it lists other types. `other_device_role`: it lists other roles. `other_objects`: it lists other devices, items or tags. `inventory_items_only`: it lists inventory items only, and this is a device. `devices_only`: it lists nothing that an inventory item can match. `unassigned`: it lists nothing.",
						examples: ["type_but_not_role"]
					},
					message: {
						type: "string",
						title: "Message",
						description: "The reason in words, with the values.",
						examples: ["lists device type 7150-S64, but role spine, not leaf"]
					},
					hint: {
						type: ["string", "null"],
						title: "Hint",
						description: "Where only tenants keep it out: what would admit it, in words.",
						examples: ["in multi-tenant mode it would match by tenant", null]
					},
					would_match_by: {
						type: ["string", "null"],
						enum: [
							"device",
							"device_type_and_role",
							"device_type",
							"device_role",
							"object_tag",
							"device_tenant",
							null
						],
						title: "Would match by",
						description: "Where only tenants keep it out: the criterion that would admit it.",
						examples: ["device_type", null]
					},
					field: {
						type: ["string", "null"],
						enum: [
							"devices",
							"device_tenants",
							"device_types",
							"device_roles",
							"inventory_items",
							"object_tags",
							null
						],
						title: "Field",
						description: "The field that decides; null if the record lacks it.",
						examples: ["device_roles", null]
					},
					location: {
						$ref: "check-output.schema.json#/$defs/place",
						title: "Location",
						description: "The location of that field, or of the record if it lacks the field.",
						examples: [{
							file: "policies/eos.yaml",
							start: {
								line: 4,
								column: 5
							}
						}]
					}
				},
				required: [
					"name",
					"software",
					"start",
					"end",
					"preferred",
					"approved_by",
					"ticket",
					"in_window",
					"reason",
					"message",
					"hint",
					"would_match_by",
					"field",
					"location"
				],
				additionalProperties: !1
			},
			image_step: {
				title: "Image step",
				description: "One place where image files are looked for.",
				examples: [{
					step: "default",
					outcome: "taken",
					software_image_files: [{
						image_file_name: "EOS64-4.25.6M.swi",
						software_version: {
							platform: "arista_eos",
							version: "4.25.6M"
						},
						location: {
							file: "inventory/software.yaml",
							start: {
								line: 7,
								column: 9
							}
						}
					}]
				}],
				type: "object",
				properties: {
					step: {
						type: "string",
						enum: [
							"override",
							"device_type",
							"default",
							"software_version"
						],
						title: "Step",
						description: "Where: set on the object, of its software for its device type, the default of its software, all of its software.",
						examples: ["default"]
					},
					outcome: {
						type: "string",
						enum: [
							"taken",
							"empty",
							"not_asked"
						],
						title: "Outcome",
						description: "Whether it gave the image files, gave none, or was not asked since an earlier step gave them.",
						examples: ["taken"]
					},
					software_image_files: {
						type: "array",
						items: { $ref: "#/$defs/image_file" },
						title: "Software image files",
						description: "What is there, also where it was not asked.",
						examples: [[{
							image_file_name: "EOS64-4.25.6M.swi",
							software_version: {
								platform: "arista_eos",
								version: "4.25.6M"
							},
							location: {
								file: "inventory/software.yaml",
								start: {
									line: 7,
									column: 9
								}
							}
						}]]
					}
				},
				required: [
					"step",
					"outcome",
					"software_image_files"
				],
				additionalProperties: !1
			},
			image_file: {
				title: "Image file",
				description: "An image file and its location.",
				examples: [{
					image_file_name: "EOS64-4.25.6M.swi",
					software_version: {
						platform: "arista_eos",
						version: "4.25.6M"
					},
					location: {
						file: "inventory/software.yaml",
						start: {
							line: 7,
							column: 9
						}
					}
				}],
				type: "object",
				properties: {
					image_file_name: {
						type: "string",
						title: "Image file name",
						description: "The name of the file.",
						examples: ["EOS64-4.25.6M.swi"]
					},
					software_version: {
						$ref: "check-output.schema.json#/$defs/software_version",
						title: "Software version",
						description: "The software version that the file installs.",
						examples: [{
							platform: "arista_eos",
							version: "4.25.6M"
						}]
					},
					location: {
						$ref: "check-output.schema.json#/$defs/place",
						title: "Location",
						description: "Where it is declared.",
						examples: [{
							file: "policies/eos.yaml",
							start: {
								line: 4,
								column: 5
							}
						}]
					}
				},
				required: [
					"image_file_name",
					"software_version",
					"location"
				],
				additionalProperties: !1
			},
			left_out: {
				title: "Left out",
				description: "Something that is kept out of the evaluation for its errors.",
				examples: [{
					message: "validated software record \"eos-edge\" is left out for its errors",
					location: {
						file: "policies/eos.yaml",
						start: {
							line: 24,
							column: 5
						}
					}
				}],
				type: "object",
				properties: {
					message: {
						type: "string",
						title: "Message",
						description: "What it is.",
						examples: ["validated software record \"eos-edge\" is left out for its errors"]
					},
					location: {
						$ref: "check-output.schema.json#/$defs/place",
						title: "Location",
						description: "Its location.",
						examples: [{
							file: "policies/eos.yaml",
							start: {
								line: 4,
								column: 5
							}
						}]
					}
				},
				required: ["message", "location"],
				additionalProperties: !1
			}
		}
	},
	"forecast-output.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "forecast-output.schema.json",
		title: "Forecast output",
		description: "What `fleetvet forecast --format json` writes.",
		examples: [{
			schema_version: 1,
			tool: {
				name: "fleetvet",
				version: "0.1.0"
			},
			as_of: "2026-11-21",
			multi_tenant_mode: !1,
			until: "2026-12-06",
			totals: {
				valid: 52,
				invalid: 0,
				failing: 0
			},
			weeks: [{
				from: "2026-11-30",
				to: "2026-12-06",
				become_invalid: 1,
				become_valid: 0,
				begin_failing: 1,
				totals: {
					valid: 51,
					invalid: 1,
					failing: 1
				}
			}],
			days: [{
				date: "2026-12-01",
				last_day: "2026-11-30",
				totals: {
					valid: 51,
					invalid: 1,
					failing: 1
				},
				changes: [{
					effect: "becomes_invalid",
					before: {
						status: "valid",
						reason: null,
						in_grace: !1,
						waived: !1
					},
					after: {
						status: "invalid",
						reason: "expired",
						in_grace: !1,
						waived: !1
					},
					software: {
						platform: "arista_eos",
						version: "4.31.6M"
					},
					subjects: [{
						kind: "device",
						name: "ams01-leaf-06",
						location_in_file: {
							file: "inventory/sites/ams01.yaml",
							start: {
								line: 45,
								column: 5
							}
						}
					}]
				}],
				approvals_end: [{
					name: "eos-leaf-06-extension",
					software: {
						platform: "arista_eos",
						version: "4.31.6M"
					},
					start: "2026-07-01",
					end: "2026-11-30",
					preferred: !1,
					running: 1,
					location: {
						file: "policies/eos.yaml",
						start: {
							line: 5,
							column: 5
						}
					}
				}],
				approvals_start: [],
				support_ends: [{
					software: {
						platform: "arista_eos",
						version: "4.31.6M"
					},
					running: [{
						kind: "device",
						name: "ams01-leaf-06"
					}],
					location: {
						file: "inventory/sites/ams01.yaml",
						start: {
							line: 45,
							column: 5
						}
					}
				}],
				waivers_end: [{
					reason: "window in week 50",
					until: "2026-11-30",
					software: null,
					subjects: [{
						kind: "device",
						name: "ams01-leaf-06"
					}],
					location: {
						file: "policies/eos.yaml",
						start: {
							line: 5,
							column: 5
						}
					}
				}]
			}]
		}],
		type: "object",
		properties: {
			schema_version: {
				type: "integer",
				const: 1,
				title: "Schema version",
				description: "The version of this format.",
				examples: [1]
			},
			tool: {
				$ref: "check-output.schema.json#/$defs/head/properties/tool",
				title: "Tool",
				description: "What wrote the output.",
				examples: [{
					name: "fleetvet",
					version: "0.1.0"
				}]
			},
			as_of: {
				type: "string",
				format: "date",
				title: "As of",
				description: "The date that the forecast starts from.",
				examples: ["2026-11-21"]
			},
			multi_tenant_mode: {
				type: "boolean",
				title: "Multi tenant mode",
				description: "Whether tenants decided which validated software matches.",
				examples: [!1]
			},
			until: {
				type: "string",
				format: "date",
				title: "Until",
				description: "The last day that it looks at.",
				examples: ["2027-02-19"]
			},
			totals: {
				$ref: "#/$defs/totals",
				title: "Totals",
				description: "The fleet on the first date of the forecast.",
				examples: [{
					valid: 52,
					invalid: 0,
					failing: 0
				}]
			},
			weeks: {
				type: "array",
				items: { $ref: "#/$defs/week" },
				title: "Weeks",
				description: "All weeks, from the day after that date on.",
				examples: [[{
					from: "2026-11-30",
					to: "2026-12-06",
					become_invalid: 1,
					become_valid: 0,
					begin_failing: 1,
					totals: {
						valid: 51,
						invalid: 1,
						failing: 1
					}
				}]]
			},
			days: {
				type: "array",
				items: { $ref: "#/$defs/day" },
				title: "Days",
				description: "The days on which anything happens.",
				examples: [[{
					date: "2026-12-01",
					last_day: "2026-11-30",
					totals: {
						valid: 51,
						invalid: 1,
						failing: 1
					},
					changes: [{
						effect: "becomes_invalid",
						before: {
							status: "valid",
							reason: null,
							in_grace: !1,
							waived: !1
						},
						after: {
							status: "invalid",
							reason: "expired",
							in_grace: !1,
							waived: !1
						},
						software: {
							platform: "arista_eos",
							version: "4.31.6M"
						},
						subjects: [{
							kind: "device",
							name: "ams01-leaf-06",
							location_in_file: {
								file: "inventory/sites/ams01.yaml",
								start: {
									line: 45,
									column: 5
								}
							}
						}]
					}],
					approvals_end: [{
						name: "eos-leaf-06-extension",
						software: {
							platform: "arista_eos",
							version: "4.31.6M"
						},
						start: "2026-07-01",
						end: "2026-11-30",
						preferred: !1,
						running: 1,
						location: {
							file: "policies/eos.yaml",
							start: {
								line: 5,
								column: 5
							}
						}
					}],
					approvals_start: [],
					support_ends: [{
						software: {
							platform: "arista_eos",
							version: "4.31.6M"
						},
						running: [{
							kind: "device",
							name: "ams01-leaf-06"
						}],
						location: {
							file: "inventory/sites/ams01.yaml",
							start: {
								line: 45,
								column: 5
							}
						}
					}],
					waivers_end: [{
						reason: "window in week 50",
						until: "2026-11-30",
						software: null,
						subjects: [{
							kind: "device",
							name: "ams01-leaf-06"
						}],
						location: {
							file: "policies/eos.yaml",
							start: {
								line: 5,
								column: 5
							}
						}
					}]
				}]]
			}
		},
		required: [
			"schema_version",
			"tool",
			"as_of",
			"multi_tenant_mode",
			"until",
			"totals",
			"weeks",
			"days"
		],
		additionalProperties: !1,
		$defs: {
			totals: {
				title: "Totals",
				description: "How many devices and inventory items with software are in which state.",
				examples: [{
					valid: 51,
					invalid: 1,
					failing: 1
				}],
				type: "object",
				properties: {
					valid: {
						type: "integer",
						minimum: 0,
						title: "Valid",
						description: "How many are valid.",
						examples: [51]
					},
					invalid: {
						type: "integer",
						minimum: 0,
						title: "Invalid",
						description: "How many are invalid.",
						examples: [1]
					},
					failing: {
						type: "integer",
						minimum: 0,
						title: "Failing",
						description: "How many of the invalid ones neither a waiver nor days of grace excuse.",
						examples: [1]
					}
				},
				required: [
					"valid",
					"invalid",
					"failing"
				],
				additionalProperties: !1
			},
			week: {
				title: "Week",
				description: "What happens in a week, from Monday to Sunday; the first and the last may be cut.",
				examples: [{
					from: "2026-11-30",
					to: "2026-12-06",
					become_invalid: 1,
					become_valid: 0,
					begin_failing: 1,
					totals: {
						valid: 51,
						invalid: 1,
						failing: 1
					}
				}],
				type: "object",
				properties: {
					from: {
						type: "string",
						format: "date",
						title: "From",
						description: "Its first day.",
						examples: ["2026-11-30"]
					},
					to: {
						type: "string",
						format: "date",
						title: "To",
						description: "Its last day.",
						examples: ["2026-12-06"]
					},
					become_invalid: {
						type: "integer",
						minimum: 0,
						title: "Become invalid",
						description: "How often a device or inventory item becomes invalid.",
						examples: [1]
					},
					become_valid: {
						type: "integer",
						minimum: 0,
						title: "Become valid",
						description: "How often a device or inventory item becomes valid.",
						examples: [0]
					},
					begin_failing: {
						type: "integer",
						minimum: 0,
						title: "Begin failing",
						description: "How often a device or inventory item begins to fail the check: it becomes invalid without excuse, or its excuse ends.",
						examples: [1]
					},
					totals: {
						$ref: "#/$defs/totals",
						title: "Totals",
						description: "The fleet at its end.",
						examples: [{
							valid: 51,
							invalid: 1,
							failing: 1
						}]
					}
				},
				required: [
					"from",
					"to",
					"become_invalid",
					"become_valid",
					"begin_failing",
					"totals"
				],
				additionalProperties: !1
			},
			day: {
				title: "Day",
				description: "A day on which a check says something else than on the day before.",
				examples: [{
					date: "2026-12-01",
					last_day: "2026-11-30",
					totals: {
						valid: 51,
						invalid: 1,
						failing: 1
					},
					changes: [{
						effect: "becomes_invalid",
						before: {
							status: "valid",
							reason: null,
							in_grace: !1,
							waived: !1
						},
						after: {
							status: "invalid",
							reason: "expired",
							in_grace: !1,
							waived: !1
						},
						software: {
							platform: "arista_eos",
							version: "4.31.6M"
						},
						subjects: [{
							kind: "device",
							name: "ams01-leaf-06",
							location_in_file: {
								file: "inventory/sites/ams01.yaml",
								start: {
									line: 45,
									column: 5
								}
							}
						}]
					}],
					approvals_end: [{
						name: "eos-leaf-06-extension",
						software: {
							platform: "arista_eos",
							version: "4.31.6M"
						},
						start: "2026-07-01",
						end: "2026-11-30",
						preferred: !1,
						running: 1,
						location: {
							file: "policies/eos.yaml",
							start: {
								line: 5,
								column: 5
							}
						}
					}],
					approvals_start: [],
					support_ends: [{
						software: {
							platform: "arista_eos",
							version: "4.31.6M"
						},
						running: [{
							kind: "device",
							name: "ams01-leaf-06"
						}],
						location: {
							file: "inventory/sites/ams01.yaml",
							start: {
								line: 45,
								column: 5
							}
						}
					}],
					waivers_end: [{
						reason: "window in week 50",
						until: "2026-11-30",
						software: null,
						subjects: [{
							kind: "device",
							name: "ams01-leaf-06"
						}],
						location: {
							file: "policies/eos.yaml",
							start: {
								line: 5,
								column: 5
							}
						}
					}]
				}],
				type: "object",
				properties: {
					date: {
						type: "string",
						format: "date",
						title: "Date",
						description: "The first day on which it is so.",
						examples: ["2026-12-01"]
					},
					last_day: {
						type: "string",
						format: "date",
						title: "Last day",
						description: "The day before it: the last day on which what ends here holds.",
						examples: ["2026-11-30"]
					},
					totals: {
						$ref: "#/$defs/totals",
						title: "Totals",
						description: "The fleet on that day.",
						examples: [{
							valid: 51,
							invalid: 1,
							failing: 1
						}]
					},
					changes: {
						type: "array",
						items: { $ref: "#/$defs/change" },
						title: "Changes",
						description: "What happens to devices and inventory items, most severe first.",
						examples: [[{
							effect: "becomes_invalid",
							before: {
								status: "valid",
								reason: null,
								in_grace: !1,
								waived: !1
							},
							after: {
								status: "invalid",
								reason: "expired",
								in_grace: !1,
								waived: !1
							},
							software: {
								platform: "arista_eos",
								version: "4.31.6M"
							},
							subjects: [{
								kind: "device",
								name: "ams01-leaf-06",
								location_in_file: {
									file: "inventory/sites/ams01.yaml",
									start: {
										line: 45,
										column: 5
									}
								}
							}]
						}]]
					},
					approvals_end: {
						type: "array",
						items: { $ref: "#/$defs/record" },
						title: "Approvals end",
						description: "The records whose last day was the day before.",
						examples: [[{
							name: "eos-leaf-06-extension",
							software: {
								platform: "arista_eos",
								version: "4.31.6M"
							},
							start: "2026-07-01",
							end: "2026-11-30",
							preferred: !1,
							running: 1,
							location: {
								file: "policies/eos.yaml",
								start: {
									line: 5,
									column: 5
								}
							}
						}]]
					},
					approvals_start: {
						type: "array",
						items: { $ref: "#/$defs/record" },
						title: "Approvals start",
						description: "The records whose first day it is.",
						examples: [[]]
					},
					support_ends: {
						type: "array",
						items: { $ref: "#/$defs/support" },
						title: "Support ends",
						description: "The versions whose last day of support was the day before.",
						examples: [[{
							software: {
								platform: "arista_eos",
								version: "4.31.6M"
							},
							running: [{
								kind: "device",
								name: "ams01-leaf-06"
							}],
							location: {
								file: "inventory/sites/ams01.yaml",
								start: {
									line: 45,
									column: 5
								}
							}
						}]]
					},
					observed: {
						type: "array",
						items: { $ref: "#/$defs/change" },
						title: "Observed",
						description: "The same for what runs, of devices and items that were seen to run another version than they should: no part of the totals. Only if there are any."
					},
					waivers_end: {
						type: "array",
						items: { $ref: "#/$defs/waiver" },
						title: "Waivers end",
						description: "The waivers whose last day was the day before.",
						examples: [[{
							reason: "window in week 50",
							until: "2026-11-30",
							software: null,
							subjects: [{
								kind: "device",
								name: "ams01-leaf-06"
							}],
							location: {
								file: "policies/eos.yaml",
								start: {
									line: 5,
									column: 5
								}
							}
						}]]
					}
				},
				required: [
					"date",
					"last_day",
					"totals",
					"changes",
					"approvals_end",
					"approvals_start",
					"support_ends",
					"waivers_end"
				],
				additionalProperties: !1
			},
			change: {
				title: "Change",
				description: "Devices and inventory items that run the same software and to which the same happens.",
				examples: [{
					effect: "becomes_invalid",
					before: {
						status: "valid",
						reason: null,
						in_grace: !1,
						waived: !1
					},
					after: {
						status: "invalid",
						reason: "expired",
						in_grace: !1,
						waived: !1
					},
					software: {
						platform: "arista_eos",
						version: "4.31.6M"
					},
					subjects: [{
						kind: "device",
						name: "ams01-leaf-06",
						location_in_file: {
							file: "inventory/sites/ams01.yaml",
							start: {
								line: 45,
								column: 5
							}
						}
					}]
				}],
				type: "object",
				properties: {
					effect: {
						type: "string",
						enum: [
							"becomes_invalid",
							"waiver_ends",
							"grace_ends",
							"other_reason",
							"becomes_valid"
						],
						title: "Effect",
						description: "What happens.",
						examples: ["becomes_invalid"]
					},
					before: {
						$ref: "#/$defs/state",
						title: "Before",
						description: "The state on the day before.",
						examples: [{
							status: "valid",
							reason: null,
							in_grace: !1,
							waived: !1
						}]
					},
					after: {
						$ref: "#/$defs/state",
						title: "After",
						description: "The state from that day on.",
						examples: [{
							status: "invalid",
							reason: "expired",
							in_grace: !1,
							waived: !1
						}]
					},
					software: {
						$ref: "check-output.schema.json#/$defs/software_version",
						title: "Software",
						description: "What they run.",
						examples: [{
							platform: "arista_eos",
							version: "4.31.6M"
						}]
					},
					subjects: {
						type: "array",
						items: { $ref: "#/$defs/subject" },
						title: "Subjects",
						description: "The devices and inventory items, by kind and name.",
						examples: [[{
							kind: "device",
							name: "ams01-leaf-06",
							location_in_file: {
								file: "inventory/sites/ams01.yaml",
								start: {
									line: 45,
									column: 5
								}
							}
						}]]
					}
				},
				required: [
					"effect",
					"before",
					"after",
					"software",
					"subjects"
				],
				additionalProperties: !1
			},
			state: {
				title: "State",
				description: "What a check says about a device or inventory item.",
				examples: [{
					status: "invalid",
					reason: "expired",
					in_grace: !1,
					waived: !1
				}],
				type: "object",
				properties: {
					status: {
						type: "string",
						enum: ["valid", "invalid"],
						title: "Status",
						description: "Whether its software is valid.",
						examples: ["invalid"]
					},
					reason: {
						type: ["string", "null"],
						enum: [
							"no_policy",
							"not_approved",
							"expired",
							"not_yet_valid",
							null
						],
						title: "Reason",
						description: "Why it is invalid; null where it is not.",
						examples: ["expired", null]
					},
					in_grace: {
						type: "boolean",
						title: "In grace",
						description: "Whether its approval has ended and it is in its days of grace.",
						examples: [!1]
					},
					waived: {
						type: "boolean",
						title: "Waived",
						description: "Whether it is invalid and a waiver excuses it.",
						examples: [!1]
					}
				},
				required: [
					"status",
					"reason",
					"in_grace",
					"waived"
				],
				additionalProperties: !1
			},
			subject: {
				title: "Subject",
				description: "A device or an inventory item.",
				examples: [{
					kind: "device",
					name: "ams01-leaf-06",
					location_in_file: {
						file: "inventory/sites/ams01.yaml",
						start: {
							line: 45,
							column: 5
						}
					}
				}],
				type: "object",
				properties: {
					kind: {
						type: "string",
						enum: ["device", "inventory_item"],
						title: "Kind",
						description: "Its kind.",
						examples: ["device"]
					},
					name: {
						type: "string",
						title: "Name",
						description: "Its name.",
						examples: ["ams01-leaf-06"]
					},
					device: {
						type: "string",
						title: "Device",
						description: "For an inventory item: the name of its device.",
						examples: ["ams01-border-02"]
					},
					tenant: {
						type: "string",
						title: "Tenant",
						description: "Its tenant, if any; for an inventory item, that of its device.",
						examples: ["retail"]
					},
					location: {
						type: "string",
						title: "Location",
						description: "Its location, if any; for an inventory item, that of its device.",
						examples: ["AMS01"]
					},
					location_in_file: {
						$ref: "check-output.schema.json#/$defs/place",
						title: "Location in file",
						description: "The location of its entry.",
						examples: [{
							file: "inventory/sites/ams01.yaml",
							start: {
								line: 45,
								column: 5
							}
						}]
					}
				},
				required: [
					"kind",
					"name",
					"location_in_file"
				],
				additionalProperties: !1
			},
			record: {
				title: "Record",
				description: "A record of validated software whose window opens or closes.",
				examples: [{
					name: "eos-leaf-06-extension",
					software: {
						platform: "arista_eos",
						version: "4.31.6M"
					},
					start: "2026-07-01",
					end: "2026-11-30",
					preferred: !1,
					running: 1,
					location: {
						file: "policies/eos.yaml",
						start: {
							line: 5,
							column: 5
						}
					}
				}],
				type: "object",
				properties: {
					name: {
						type: ["string", "null"],
						title: "Name",
						description: "Its name, or null.",
						examples: ["eos-leaf-06-extension", null]
					},
					software: {
						$ref: "check-output.schema.json#/$defs/software_version",
						title: "Software",
						description: "The version that it approves.",
						examples: [{
							platform: "arista_eos",
							version: "4.31.6M"
						}]
					},
					start: {
						type: "string",
						format: "date",
						title: "Start",
						description: "Its first day.",
						examples: ["2026-07-01"]
					},
					end: {
						type: ["string", "null"],
						format: "date",
						title: "End",
						description: "Its last day; null if it does not end.",
						examples: ["2026-11-30", null]
					},
					preferred: {
						type: "boolean",
						title: "Preferred",
						description: "Whether it is preferred.",
						examples: [!1]
					},
					running: {
						type: "integer",
						minimum: 0,
						title: "Running",
						description: "The number of devices and inventory items that run what it approves for them.",
						examples: [1]
					},
					location: {
						$ref: "check-output.schema.json#/$defs/place",
						title: "Location",
						description: "Its location.",
						examples: [{
							file: "policies/eos.yaml",
							start: {
								line: 5,
								column: 5
							}
						}]
					}
				},
				required: [
					"name",
					"software",
					"start",
					"end",
					"preferred",
					"running",
					"location"
				],
				additionalProperties: !1
			},
			support: {
				title: "Support",
				description: "A software version whose support ends.",
				examples: [{
					software: {
						platform: "arista_eos",
						version: "4.31.6M"
					},
					running: [{
						kind: "device",
						name: "ams01-leaf-06"
					}],
					location: {
						file: "inventory/sites/ams01.yaml",
						start: {
							line: 45,
							column: 5
						}
					}
				}],
				type: "object",
				properties: {
					software: {
						$ref: "check-output.schema.json#/$defs/software_version",
						title: "Software",
						description: "The version.",
						examples: [{
							platform: "arista_eos",
							version: "4.31.6M"
						}]
					},
					running: {
						type: "array",
						items: { $ref: "check-output.schema.json#/$defs/subject" },
						title: "Running",
						description: "The devices, inventory items and virtual machines that run it.",
						examples: [[{
							kind: "device",
							name: "ams01-leaf-06"
						}]]
					},
					location: {
						$ref: "check-output.schema.json#/$defs/place",
						title: "Location",
						description: "Its location.",
						examples: [{
							file: "inventory/sites/ams01.yaml",
							start: {
								line: 45,
								column: 5
							}
						}]
					}
				},
				required: [
					"software",
					"running",
					"location"
				],
				additionalProperties: !1
			},
			waiver: {
				title: "Waiver",
				description: "A waiver that ends.",
				examples: [{
					reason: "window in week 50",
					until: "2026-11-30",
					software: null,
					subjects: [{
						kind: "device",
						name: "ams01-leaf-06"
					}],
					location: {
						file: "policies/eos.yaml",
						start: {
							line: 5,
							column: 5
						}
					}
				}],
				type: "object",
				properties: {
					reason: {
						type: "string",
						title: "Reason",
						description: "Why it was given.",
						examples: ["window in week 50"]
					},
					until: {
						type: "string",
						format: "date",
						title: "Until",
						description: "Its last day.",
						examples: ["2026-11-30"]
					},
					software: {
						anyOf: [{ type: "null" }, { $ref: "check-output.schema.json#/$defs/software_version" }],
						title: "Software",
						description: "The version that it is limited to, or null.",
						examples: [null]
					},
					subjects: {
						type: "array",
						items: { $ref: "check-output.schema.json#/$defs/subject" },
						title: "Subjects",
						description: "The devices and inventory items that it names.",
						examples: [[{
							kind: "device",
							name: "ams01-leaf-06"
						}]]
					},
					location: {
						$ref: "check-output.schema.json#/$defs/place",
						title: "Location",
						description: "Its location.",
						examples: [{
							file: "policies/eos.yaml",
							start: {
								line: 5,
								column: 5
							}
						}]
					}
				},
				required: [
					"reason",
					"until",
					"software",
					"subjects",
					"location"
				],
				additionalProperties: !1
			}
		}
	},
	"import-definition.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "import-definition.schema.json",
		title: "fleetvet import definition",
		description: "A repeatable import, as `imports/NAME.yaml`. It holds no address and no token: those come from the command line and the environment.",
		examples: [{
			name: "netbox",
			source: "netbox",
			fields: { software_version: "custom_fields.sw_version" },
			defaults: { role: "unassigned" }
		}],
		type: "object",
		additionalProperties: !1,
		required: ["name", "source"],
		properties: {
			name: {
				type: "string",
				pattern: "^[a-z0-9][a-z0-9_-]{0,62}$",
				title: "Name",
				description: "Names the files that the import owns: lower-case letters, digits, `-` and `_`.",
				examples: ["netbox"]
			},
			source: {
				type: "string",
				minLength: 1,
				title: "Source",
				description: "What the data comes from: `netbox`, `csv`, `json`, or another one that `fleetvet import --help` lists.",
				examples: ["netbox", "csv"]
			},
			fields: {
				type: "object",
				additionalProperties: { oneOf: [{ $ref: "#/$defs/path" }, {
					type: "array",
					items: { $ref: "#/$defs/path" },
					minItems: 1
				}] },
				title: "Fields",
				description: "Where the source has a field of ours: a dotted path or a header, or several of which the first that holds something counts.",
				examples: [{
					software_version: "custom_fields.sw_version",
					role: ["role.name", "device_role.name"]
				}]
			},
			filters: {
				type: "array",
				items: { $ref: "#/$defs/filter" },
				title: "Filters",
				description: "Which devices are imported. Replaces the filters of the source.",
				examples: [[{
					field: "role.name",
					is_not: ["Patch Panel", "PDU"]
				}]]
			},
			defaults: {
				type: "object",
				additionalProperties: {
					type: "string",
					minLength: 1,
					maxLength: 255
				},
				title: "Defaults",
				description: "Values for fields that the source leaves empty. A device without role, model or manufacturer is skipped.",
				examples: [{ role: "unassigned" }]
			},
			platforms: {
				type: "object",
				additionalProperties: { oneOf: [{
					type: "string",
					minLength: 1,
					maxLength: 255
				}, {
					type: "object",
					additionalProperties: !1,
					required: ["name"],
					properties: {
						name: {
							type: "string",
							minLength: 1,
							maxLength: 255
						},
						manufacturer: {
							type: "string",
							minLength: 1,
							maxLength: 255
						},
						network_driver: {
							type: "string",
							minLength: 1,
							maxLength: 255
						}
					}
				}] },
				title: "Platforms",
				description: "Names of platforms in the source, and the platform that each is.",
				examples: [{ "IOS-XE 17.x": "cisco_iosxe" }]
			},
			models: {
				type: "object",
				additionalProperties: {
					type: "string",
					minLength: 1,
					maxLength: 255
				},
				title: "Models",
				description: "Names of models in the source, and the model that each is.",
				examples: [{ "Catalyst 9300-48UXM": "C9300-48UXM" }]
			},
			write: {
				type: "object",
				additionalProperties: !1,
				title: "Write",
				description: "Where the import writes, and what it never overwrites.",
				properties: {
					folder: {
						$ref: "#/$defs/repository_path",
						title: "Folder",
						description: "The folder of its files; `inventory/imported/NAME` by default."
					},
					policy: {
						$ref: "#/$defs/repository_path",
						title: "Policy",
						description: "The file of the policy, for sources that have one; `policies/imported/NAME.yaml` by default."
					},
					software_version: {
						enum: ["always", "initial"],
						default: "always",
						title: "Software version",
						description: "`initial` sets the software version of devices that are new only, keeps what the files say of all others, and writes what the source saw to the observed file."
					},
					observed: {
						$ref: "#/$defs/repository_path",
						title: "Observed",
						description: "The file of what the source saw; `observed/NAME.yaml` by default with `software_version: initial`, which this key implies."
					}
				}
			}
		},
		$defs: {
			path: {
				type: "string",
				minLength: 1,
				maxLength: 255
			},
			texts: {
				type: "array",
				items: {
					type: "string",
					maxLength: 255
				},
				minItems: 1
			},
			repository_path: {
				type: "string",
				minLength: 1,
				maxLength: 255,
				description: "A path from the root of the repository, with `/`."
			},
			filter: {
				type: "object",
				additionalProperties: !1,
				required: ["field"],
				properties: {
					field: {
						$ref: "#/$defs/path",
						title: "Field",
						description: "A dotted path or a header."
					},
					is: {
						$ref: "#/$defs/texts",
						title: "Is",
						description: "Only devices with one of these values; `*` stands for any text, and case does not count."
					},
					is_not: {
						$ref: "#/$defs/texts",
						title: "Is not",
						description: "Only devices with none of these values."
					},
					reason: {
						type: "string",
						minLength: 1,
						maxLength: 255,
						title: "Reason",
						description: "What the summary calls the devices that are left out."
					}
				}
			}
		}
	},
	"inventory-item.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "inventory-item.schema.json",
		title: "Inventory item",
		description: "A part of a device with software of its own, such as a supervisor or an optic. Records match it by name or tag.",
		examples: [{
			device: "ams-leaf-01",
			name: "Supervisor 1",
			part_id: "DCS-7500-SUP2",
			software_version: {
				platform: "arista_aboot",
				version: "8.0.0"
			}
		}],
		type: "object",
		properties: {
			device: {
				$ref: "definitions.schema.json#/$defs/device_reference",
				title: "Device",
				description: "The device that contains it.",
				examples: ["ams-leaf-01", {
					name: "leaf-01",
					location: "AMS01"
				}]
			},
			name: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Name",
				description: "The name, unique within its device.",
				examples: ["Supervisor 1"]
			},
			manufacturer: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Manufacturer",
				description: "The maker of the item.",
				examples: ["Arista"]
			},
			part_id: {
				$ref: "definitions.schema.json#/$defs/short_text",
				title: "Part ID",
				description: "The manufacturer's part number.",
				examples: ["DCS-7500-SUP2"]
			},
			serial: {
				$ref: "definitions.schema.json#/$defs/short_text",
				title: "Serial number",
				description: "The serial number.",
				examples: ["SSJ17412345"]
			},
			asset_tag: {
				$ref: "definitions.schema.json#/$defs/short_text",
				title: "Asset tag",
				description: "Your own inventory number.",
				examples: ["NET-004711"]
			},
			label: {
				$ref: "definitions.schema.json#/$defs/short_text",
				title: "Label",
				description: "The label on the item.",
				examples: ["SUP-A"]
			},
			tags: {
				$ref: "definitions.schema.json#/$defs/names",
				title: "Tags",
				description: "Records list them in `object_tags`. The tags of the device do not count.",
				examples: [["pci", "lab"]]
			},
			software_version: {
				$ref: "definitions.schema.json#/$defs/software_version_reference",
				title: "Software version",
				description: "The software that the policy is checked against.",
				examples: [{
					platform: "arista_aboot",
					version: "8.0.0"
				}]
			},
			software_image_files: {
				type: "array",
				items: { $ref: "definitions.schema.json#/$defs/image_file_reference" },
				title: "Software image files",
				description: "Image files to use instead of those of the software version.",
				examples: [["EOS64-4.25.6M.swi"]]
			},
			comments: {
				$ref: "definitions.schema.json#/$defs/text",
				title: "Comments",
				description: "Free text.",
				examples: ["Replaced after the power outage in March."]
			},
			custom_fields: {
				$ref: "definitions.schema.json#/$defs/custom_fields",
				title: "Custom fields",
				description: "Your own fields: any keys, any values.",
				examples: [{ rack: "A12" }]
			}
		},
		required: ["device", "name"],
		additionalProperties: !1,
		$defs: { nested_inventory_item: {
			title: "Nested inventory item",
			description: "An inventory item written inside its device, which is implied: `device` is not allowed here.",
			examples: [{
				name: "Supervisor 1",
				part_id: "DCS-7500-SUP2",
				software_version: {
					platform: "arista_aboot",
					version: "8.0.0"
				}
			}],
			type: "object",
			properties: {
				name: { $ref: "#/properties/name" },
				manufacturer: { $ref: "#/properties/manufacturer" },
				part_id: { $ref: "#/properties/part_id" },
				serial: { $ref: "#/properties/serial" },
				asset_tag: { $ref: "#/properties/asset_tag" },
				label: { $ref: "#/properties/label" },
				tags: { $ref: "#/properties/tags" },
				software_version: { $ref: "#/properties/software_version" },
				software_image_files: { $ref: "#/properties/software_image_files" },
				comments: { $ref: "#/properties/comments" },
				custom_fields: { $ref: "#/properties/custom_fields" }
			},
			required: ["name"],
			additionalProperties: !1
		} }
	},
	"inventory.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "inventory.schema.json",
		title: "Inventory document",
		description: "One YAML document of an inventory file: any of the inventory's collections, each a list of entries. Files can be split as you like.",
		examples: [{ devices: [{
			name: "ams-leaf-01",
			device_type: "7150-S64",
			role: "leaf"
		}] }, null],
		type: ["object", "null"],
		properties: {
			manufacturers: {
				type: ["array", "null"],
				items: { $ref: "manufacturer.schema.json" },
				title: "Manufacturers",
				description: "Makers of device types. Every manufacturer that is referred to must be listed.",
				examples: [["Arista", "Cisco"]]
			},
			locations: {
				type: ["array", "null"],
				items: { $ref: "location.schema.json" },
				title: "Locations",
				description: "Sites of devices. Every location that is referred to must be listed.",
				examples: [["AMS01", "FRA02"]]
			},
			tenants: {
				type: ["array", "null"],
				items: { $ref: "tenant.schema.json" },
				title: "Tenants",
				description: "Owners of devices. Every tenant that is referred to must be listed.",
				examples: [["retail", "wholesale"]]
			},
			roles: {
				type: ["array", "null"],
				items: { $ref: "role.schema.json" },
				title: "Roles",
				description: "Functions of devices. Every role that is referred to must be listed.",
				examples: [["leaf", "spine"]]
			},
			tags: {
				type: ["array", "null"],
				items: { $ref: "tag.schema.json" },
				title: "Tags",
				description: "Labels. Every tag that is referred to must be listed.",
				examples: [["pci", "lab"]]
			},
			platforms: {
				type: ["array", "null"],
				items: { $ref: "platform.schema.json" },
				title: "Platforms",
				description: "Operating systems and firmware families.",
				examples: [[{
					name: "arista_eos",
					manufacturer: "Arista"
				}]]
			},
			device_types: {
				type: ["array", "null"],
				items: { $ref: "device-type.schema.json" },
				title: "Device types",
				description: "Models of hardware.",
				examples: [[{
					manufacturer: "Arista",
					model: "7150-S64"
				}]]
			},
			software_versions: {
				type: ["array", "null"],
				items: { $ref: "software-version.schema.json" },
				title: "Software versions",
				description: "Releases of a platform's software, with their image files where you like.",
				examples: [[{
					platform: "arista_eos",
					version: "4.25.6M",
					status: "Active"
				}]]
			},
			software_image_files: {
				type: ["array", "null"],
				items: { $ref: "software-image-file.schema.json" },
				title: "Software image files",
				description: "The files that install software versions, where they are not nested in their version.",
				examples: [[{
					software_version: "4.25.6M",
					image_file_name: "EOS64-4.25.6M.swi",
					status: "Active"
				}]]
			},
			devices: {
				type: ["array", "null"],
				items: { $ref: "device.schema.json" },
				title: "Devices",
				description: "The network devices, with what they run.",
				examples: [[{
					name: "ams-leaf-01",
					device_type: "7150-S64",
					role: "leaf"
				}]]
			},
			inventory_items: {
				type: ["array", "null"],
				items: { $ref: "inventory-item.schema.json" },
				title: "Inventory items",
				description: "Parts of devices, where they are not nested in their device.",
				examples: [[{
					device: "ams-leaf-01",
					name: "Supervisor 1"
				}]]
			},
			virtual_machines: {
				type: ["array", "null"],
				items: { $ref: "virtual-machine.schema.json" },
				title: "Virtual machines",
				description: "Virtual machines, with what they run.",
				examples: [[{
					name: "ams-fw-vm-01",
					cluster: "ams-esx"
				}]]
			}
		},
		additionalProperties: !1
	},
	"location.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "location.schema.json",
		title: "Location",
		description: "Sites of devices.",
		examples: ["AMS01", {
			name: "AMS01",
			description: "Amsterdam, building 1"
		}],
		type: ["string", "object"],
		minLength: 1,
		maxLength: 255,
		pattern: "^(\\S([\\s\\S]*\\S)?)?$",
		properties: {
			name: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Name",
				description: "The name of the location, unique in the repository. Devices refer to it.",
				examples: ["AMS01"]
			},
			description: {
				$ref: "definitions.schema.json#/$defs/text",
				title: "Description",
				description: "What the location is, for people; matching never looks at it.",
				examples: ["Amsterdam, building 1"]
			}
		},
		required: ["name"],
		additionalProperties: !1
	},
	"manufacturer.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "manufacturer.schema.json",
		title: "Manufacturer",
		description: "Makers of device types.",
		examples: ["Arista", {
			name: "Arista",
			description: "Data center switches"
		}],
		type: ["string", "object"],
		minLength: 1,
		maxLength: 255,
		pattern: "^(\\S([\\s\\S]*\\S)?)?$",
		properties: {
			name: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Name",
				description: "The name of the manufacturer, unique in the repository. Platforms, device types and inventory items refer to it.",
				examples: ["Arista"]
			},
			description: {
				$ref: "definitions.schema.json#/$defs/text",
				title: "Description",
				description: "What the manufacturer is, for people; matching never looks at it.",
				examples: ["Data center switches"]
			}
		},
		required: ["name"],
		additionalProperties: !1
	},
	"platform.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "platform.schema.json",
		title: "Platform",
		description: "An operating system or firmware family.",
		examples: [{
			name: "arista_eos",
			manufacturer: "Arista",
			network_driver: "arista_eos"
		}],
		type: "object",
		properties: {
			name: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Name",
				description: "Unique name.",
				examples: ["arista_eos"]
			},
			manufacturer: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Manufacturer",
				description: "Limits the platform to this manufacturer's device types.",
				examples: ["Arista"]
			},
			network_driver: {
				$ref: "definitions.schema.json#/$defs/short_text",
				title: "Network driver",
				description: "Its name in automation tools.",
				examples: ["arista_eos"]
			},
			description: {
				$ref: "definitions.schema.json#/$defs/text",
				title: "Description",
				description: "For people.",
				examples: ["Added with the 2026 rollout."]
			}
		},
		required: ["name"],
		additionalProperties: !1
	},
	"plan-output.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "plan-output.schema.json",
		title: "Plan output",
		description: "What `fleetvet plan --format json` writes.",
		examples: [{
			schema_version: 1,
			tool: {
				name: "fleetvet",
				version: "0.1.0"
			},
			as_of: "2026-11-21",
			multi_tenant_mode: !1,
			until: "2027-07-31",
			summary: {
				subjects: 52,
				invalid: 0,
				lapsing: 2,
				no_software: 0,
				waived: 0,
				planned: 1,
				not_planned: 1,
				bytes: 1118412800,
				unknown_sizes: 0,
				left_out: 0,
				batches: null
			},
			groups: [{
				key: "arista-dcs-7050sx3-48yc8--arista-eos-4-32-4m",
				device_type: {
					manufacturer: "Arista",
					model: "DCS-7050SX3-48YC8"
				},
				from: {
					platform: "arista_eos",
					version: "4.31.6M"
				},
				to: {
					platform: "arista_eos",
					version: "4.32.4M"
				},
				downgrade: !1,
				image_source: "default",
				software_image_files: [{
					image_file_name: "EOS-4.32.4M.swi",
					status: "Active",
					image_file_checksum: "6e1ff0e3b1d0d9d4a7c1a5f7b2c8e901",
					hashing_algorithm: "md5",
					image_file_size: 1118412800,
					download_url: "https://images.example.net/arista/EOS-4.32.4M.swi"
				}],
				hops: [{
					from: {
						platform: "arista_eos",
						version: "4.31.6M"
					},
					to: {
						platform: "arista_eos",
						version: "4.32.4M"
					},
					downgrade: !1,
					software_image_files: [{
						image_file_name: "EOS-4.32.4M.swi",
						status: "Active",
						image_file_checksum: "6e1ff0e3b1d0d9d4a7c1a5f7b2c8e901",
						hashing_algorithm: "md5",
						image_file_size: 1118412800,
						download_url: "https://images.example.net/arista/EOS-4.32.4M.swi"
					}]
				}],
				approvals: [{
					record: "eos-fabric",
					approved_by: "netops",
					ticket: "CHG0012345"
				}],
				bytes_each: 1118412800,
				bytes: 1118412800,
				subjects: [{
					kind: "device",
					name: "ams01-leaf-06",
					tenant: "retail",
					location: "AMS01",
					role: "leaf",
					location_in_file: {
						file: "inventory/sites/ams01.yaml",
						start: {
							line: 45,
							column: 5
						}
					},
					need: "lapses",
					reason: null,
					valid_until: "2026-11-30",
					waived: null,
					match: {
						name: "eos-fabric",
						software: {
							platform: "arista_eos",
							version: "4.32.4M"
						},
						start: "2025-06-02",
						end: "2027-05-31",
						preferred: !0,
						in_window: !0,
						rank: 2,
						matched_by: "device_type_and_role",
						approved_by: "netops",
						ticket: "CHG0012345",
						location: {
							file: "policies/eos.yaml",
							start: {
								line: 5,
								column: 5
							}
						}
					},
					target_valid_until: "2027-05-31",
					batch: null,
					notes: [{
						kind: "lapses_too",
						message: "the version to go to is approved until 2027-05-31 only",
						valid_until: "2027-05-31"
					}]
				}]
			}],
			not_planned: [{
				kind: "device",
				name: "ams01-leaf-07",
				tenant: "retail",
				location: "AMS01",
				role: "leaf",
				location_in_file: {
					file: "inventory/sites/ams01.yaml",
					start: {
						line: 45,
						column: 5
					}
				},
				device_type: {
					manufacturer: "Arista",
					model: "DCS-7050SX3-48YC8"
				},
				from: {
					platform: "arista_eos",
					version: "4.32.4M"
				},
				need: "lapses",
				reason: null,
				valid_until: "2027-05-31",
				waived: null,
				obstacle: "no_record_in_window",
				message: "no other version of arista_eos is approved now (current approval ends 2027-05-31)",
				next: null,
				software: [],
				nearest: []
			}],
			left_out: []
		}],
		type: "object",
		properties: {
			schema_version: {
				type: "integer",
				const: 1,
				title: "Schema version",
				description: "The version of this format.",
				examples: [1]
			},
			tool: {
				$ref: "check-output.schema.json#/$defs/head/properties/tool",
				title: "Tool",
				description: "What wrote the output.",
				examples: [{
					name: "fleetvet",
					version: "0.1.0"
				}]
			},
			as_of: {
				type: "string",
				format: "date",
				title: "As of",
				description: "The date that the plan was made for.",
				examples: ["2026-11-21"]
			},
			multi_tenant_mode: {
				type: "boolean",
				title: "Multi tenant mode",
				description: "Whether tenants decided which validated software matches.",
				examples: [!1]
			},
			until: {
				type: ["string", "null"],
				format: "date",
				title: "Until",
				description: "The day on which everything is to be valid still; null where only the date of the plan counts.",
				examples: ["2027-07-31", null]
			},
			summary: {
				$ref: "#/$defs/summary",
				title: "Summary",
				description: "The plan in numbers.",
				examples: [{
					subjects: 52,
					invalid: 0,
					lapsing: 2,
					no_software: 0,
					waived: 0,
					planned: 1,
					not_planned: 1,
					bytes: 1118412800,
					unknown_sizes: 0,
					left_out: 0,
					batches: null
				}]
			},
			groups: {
				type: "array",
				items: { $ref: "#/$defs/group" },
				title: "Groups",
				description: "The steps, by device type and the versions from and to; inventory items last.",
				examples: [[{
					key: "arista-dcs-7050sx3-48yc8--arista-eos-4-32-4m",
					device_type: {
						manufacturer: "Arista",
						model: "DCS-7050SX3-48YC8"
					},
					from: {
						platform: "arista_eos",
						version: "4.31.6M"
					},
					to: {
						platform: "arista_eos",
						version: "4.32.4M"
					},
					downgrade: !1,
					image_source: "default",
					software_image_files: [{
						image_file_name: "EOS-4.32.4M.swi",
						status: "Active",
						image_file_checksum: "6e1ff0e3b1d0d9d4a7c1a5f7b2c8e901",
						hashing_algorithm: "md5",
						image_file_size: 1118412800,
						download_url: "https://images.example.net/arista/EOS-4.32.4M.swi"
					}],
					hops: [{
						from: {
							platform: "arista_eos",
							version: "4.31.6M"
						},
						to: {
							platform: "arista_eos",
							version: "4.32.4M"
						},
						downgrade: !1,
						software_image_files: [{
							image_file_name: "EOS-4.32.4M.swi",
							status: "Active",
							image_file_checksum: "6e1ff0e3b1d0d9d4a7c1a5f7b2c8e901",
							hashing_algorithm: "md5",
							image_file_size: 1118412800,
							download_url: "https://images.example.net/arista/EOS-4.32.4M.swi"
						}]
					}],
					approvals: [{
						record: "eos-fabric",
						approved_by: "netops",
						ticket: "CHG0012345"
					}],
					bytes_each: 1118412800,
					bytes: 1118412800,
					subjects: [{
						kind: "device",
						name: "ams01-leaf-06",
						tenant: "retail",
						location: "AMS01",
						role: "leaf",
						location_in_file: {
							file: "inventory/sites/ams01.yaml",
							start: {
								line: 45,
								column: 5
							}
						},
						need: "lapses",
						reason: null,
						valid_until: "2026-11-30",
						waived: null,
						match: {
							name: "eos-fabric",
							software: {
								platform: "arista_eos",
								version: "4.32.4M"
							},
							start: "2025-06-02",
							end: "2027-05-31",
							preferred: !0,
							in_window: !0,
							rank: 2,
							matched_by: "device_type_and_role",
							approved_by: "netops",
							ticket: "CHG0012345",
							location: {
								file: "policies/eos.yaml",
								start: {
									line: 5,
									column: 5
								}
							}
						},
						target_valid_until: "2027-05-31",
						batch: null,
						notes: [{
							kind: "lapses_too",
							message: "the version to go to is approved until 2027-05-31 only",
							valid_until: "2027-05-31"
						}]
					}]
				}]]
			},
			not_planned: {
				type: "array",
				items: { $ref: "#/$defs/gap" },
				title: "Not planned",
				description: "The devices and inventory items that are to move and cannot be planned for, by kind and name.",
				examples: [[{
					kind: "device",
					name: "ams01-leaf-07",
					tenant: "retail",
					location: "AMS01",
					role: "leaf",
					location_in_file: {
						file: "inventory/sites/ams01.yaml",
						start: {
							line: 45,
							column: 5
						}
					},
					device_type: {
						manufacturer: "Arista",
						model: "DCS-7050SX3-48YC8"
					},
					from: {
						platform: "arista_eos",
						version: "4.32.4M"
					},
					need: "lapses",
					reason: null,
					valid_until: "2027-05-31",
					waived: null,
					obstacle: "no_record_in_window",
					message: "no other version of arista_eos is approved now (current approval ends 2027-05-31)",
					next: null,
					software: [],
					nearest: []
				}]]
			},
			left_out: {
				type: "array",
				items: { $ref: "#/$defs/left_out" },
				title: "Left out",
				description: "The devices and inventory items that are to move and were left out, by kind and name.",
				examples: [[{
					kind: "device",
					name: "ams01-leaf-07",
					tenant: "retail",
					location: "AMS01",
					role: "leaf",
					location_in_file: {
						file: "inventory/sites/ams01.yaml",
						start: {
							line: 45,
							column: 5
						}
					},
					need: "invalid",
					reason: "expired",
					valid_until: null,
					waived: {
						until: "2026-12-31",
						reason: "window in week 50"
					},
					left_out: "waived",
					message: "waived until 2026-12-31"
				}]]
			}
		},
		required: [
			"schema_version",
			"tool",
			"as_of",
			"multi_tenant_mode",
			"until",
			"summary",
			"groups",
			"not_planned",
			"left_out"
		],
		additionalProperties: !1,
		$defs: {
			summary: {
				title: "Summary",
				description: "A plan in numbers.",
				examples: [{
					subjects: 52,
					invalid: 0,
					lapsing: 2,
					no_software: 0,
					waived: 0,
					planned: 1,
					not_planned: 1,
					bytes: 1118412800,
					unknown_sizes: 0,
					left_out: 0,
					batches: null
				}],
				type: "object",
				properties: {
					subjects: {
						type: "integer",
						minimum: 0,
						title: "Subjects",
						description: "How many devices and inventory items were looked at.",
						examples: [52]
					},
					invalid: {
						type: "integer",
						minimum: 0,
						title: "Invalid",
						description: "How many of them are to move since their software is invalid.",
						examples: [0]
					},
					lapsing: {
						type: "integer",
						minimum: 0,
						title: "Lapsing",
						description: "How many are to move since their approval ends before the day that is planned for.",
						examples: [2]
					},
					no_software: {
						type: "integer",
						minimum: 0,
						title: "No software",
						description: "With `--missing`: how many have no software.",
						examples: [0]
					},
					drifting: {
						type: "integer",
						minimum: 1,
						title: "Drifting",
						description: "How many have the right software_version and run another version; only if some do.",
						examples: [1]
					},
					waived: {
						type: "integer",
						minimum: 0,
						title: "Waived",
						description: "How many of those that are to move a waiver excuses for now.",
						examples: [0]
					},
					planned: {
						type: "integer",
						minimum: 0,
						title: "Planned",
						description: "How many of them there is a step for.",
						examples: [1]
					},
					not_planned: {
						type: "integer",
						minimum: 0,
						title: "Not planned",
						description: "How many of them there is no step for.",
						examples: [1]
					},
					bytes: {
						type: "integer",
						minimum: 0,
						title: "Bytes",
						description: "What all image files of known size come to, each as often as it is to be sent.",
						examples: [1118412800]
					},
					unknown_sizes: {
						type: "integer",
						minimum: 0,
						title: "Unknown sizes",
						description: "How many devices and inventory items get an image file whose size is not known.",
						examples: [0]
					},
					left_out: {
						type: "integer",
						minimum: 0,
						title: "Left out",
						description: "How many are to move and were left out.",
						examples: [0]
					},
					batches: {
						type: ["integer", "null"],
						minimum: 0,
						title: "Batches",
						description: "How many batches there are; null where none are asked for.",
						examples: [3, null]
					}
				},
				required: [
					"subjects",
					"invalid",
					"lapsing",
					"no_software",
					"waived",
					"planned",
					"not_planned",
					"bytes",
					"unknown_sizes",
					"left_out",
					"batches"
				],
				additionalProperties: !1
			},
			group: {
				title: "Group",
				description: "Devices or inventory items of one type that move from one version to another.",
				examples: [{
					key: "arista-dcs-7050sx3-48yc8--arista-eos-4-32-4m",
					device_type: {
						manufacturer: "Arista",
						model: "DCS-7050SX3-48YC8"
					},
					from: {
						platform: "arista_eos",
						version: "4.31.6M"
					},
					to: {
						platform: "arista_eos",
						version: "4.32.4M"
					},
					downgrade: !1,
					image_source: "default",
					software_image_files: [{
						image_file_name: "EOS-4.32.4M.swi",
						status: "Active",
						image_file_checksum: "6e1ff0e3b1d0d9d4a7c1a5f7b2c8e901",
						hashing_algorithm: "md5",
						image_file_size: 1118412800,
						download_url: "https://images.example.net/arista/EOS-4.32.4M.swi"
					}],
					hops: [{
						from: {
							platform: "arista_eos",
							version: "4.31.6M"
						},
						to: {
							platform: "arista_eos",
							version: "4.32.4M"
						},
						downgrade: !1,
						software_image_files: [{
							image_file_name: "EOS-4.32.4M.swi",
							status: "Active",
							image_file_checksum: "6e1ff0e3b1d0d9d4a7c1a5f7b2c8e901",
							hashing_algorithm: "md5",
							image_file_size: 1118412800,
							download_url: "https://images.example.net/arista/EOS-4.32.4M.swi"
						}]
					}],
					approvals: [{
						record: "eos-fabric",
						approved_by: "netops",
						ticket: "CHG0012345"
					}],
					bytes_each: 1118412800,
					bytes: 1118412800,
					subjects: [{
						kind: "device",
						name: "ams01-leaf-06",
						tenant: "retail",
						location: "AMS01",
						role: "leaf",
						location_in_file: {
							file: "inventory/sites/ams01.yaml",
							start: {
								line: 45,
								column: 5
							}
						},
						need: "lapses",
						reason: null,
						valid_until: "2026-11-30",
						waived: null,
						match: {
							name: "eos-fabric",
							software: {
								platform: "arista_eos",
								version: "4.32.4M"
							},
							start: "2025-06-02",
							end: "2027-05-31",
							preferred: !0,
							in_window: !0,
							rank: 2,
							matched_by: "device_type_and_role",
							approved_by: "netops",
							ticket: "CHG0012345",
							location: {
								file: "policies/eos.yaml",
								start: {
									line: 5,
									column: 5
								}
							}
						},
						target_valid_until: "2027-05-31",
						batch: null,
						notes: [{
							kind: "lapses_too",
							message: "the version to go to is approved until 2027-05-31 only",
							valid_until: "2027-05-31"
						}]
					}]
				}],
				type: "object",
				properties: {
					key: {
						type: "string",
						title: "Key",
						description: "A slug of the device type and the version to go to, the same from run to run. Groups that only differ in what runs now share it.",
						examples: ["arista-dcs-7050sx3-48yc8--arista-eos-4-32-4m"]
					},
					device_type: {
						anyOf: [{ type: "null" }, { $ref: "#/$defs/device_type" }],
						title: "Device type",
						description: "Their device type; null for inventory items.",
						examples: [{
							manufacturer: "Arista",
							model: "DCS-7050SX3-48YC8"
						}, null]
					},
					from: {
						anyOf: [{ type: "null" }, { $ref: "check-output.schema.json#/$defs/software_version" }],
						title: "From",
						description: "What they run; null where they have no software.",
						examples: [{
							platform: "arista_eos",
							version: "4.31.6M"
						}, null]
					},
					to: {
						$ref: "check-output.schema.json#/$defs/software_version",
						title: "To",
						description: "What they are to run.",
						examples: [{
							platform: "arista_eos",
							version: "4.32.4M"
						}]
					},
					downgrade: {
						type: "boolean",
						title: "Downgrade",
						description: "Whether the version to go to is older than what runs.",
						examples: [!1]
					},
					image_source: {
						type: "string",
						enum: [
							"device_type",
							"default",
							"software_version"
						],
						title: "Image source",
						description: "Where the image files come from.",
						examples: ["default"]
					},
					software_image_files: {
						type: "array",
						items: { $ref: "#/$defs/image_file" },
						title: "Software image files",
						description: "The image files that each of them needs.",
						examples: [[{
							image_file_name: "EOS-4.32.4M.swi",
							status: "Active",
							image_file_checksum: "6e1ff0e3b1d0d9d4a7c1a5f7b2c8e901",
							hashing_algorithm: "md5",
							image_file_size: 1118412800,
							download_url: "https://images.example.net/arista/EOS-4.32.4M.swi"
						}]]
					},
					hops: {
						type: "array",
						items: { $ref: "#/$defs/hop" },
						title: "Hops",
						description: "The versions to install one after the other, by `upgrade_from`; the last is the version to go to.",
						examples: [[{
							from: {
								platform: "arista_eos",
								version: "4.31.6M"
							},
							to: {
								platform: "arista_eos",
								version: "4.32.4M"
							},
							downgrade: !1,
							software_image_files: [{
								image_file_name: "EOS-4.32.4M.swi",
								status: "Active",
								image_file_checksum: "6e1ff0e3b1d0d9d4a7c1a5f7b2c8e901",
								hashing_algorithm: "md5",
								image_file_size: 1118412800,
								download_url: "https://images.example.net/arista/EOS-4.32.4M.swi"
							}]
						}]]
					},
					approvals: {
						type: "array",
						items: { $ref: "#/$defs/approval" },
						title: "Approvals",
						description: "The records that approve the version to go to, each once.",
						examples: [[{
							record: "eos-fabric",
							approved_by: "netops",
							ticket: "CHG0012345"
						}]]
					},
					bytes_each: {
						type: ["integer", "null"],
						minimum: 0,
						title: "Bytes each",
						description: "What the image files come to; null where the size of one is not known.",
						examples: [1118412800, null]
					},
					bytes: {
						type: ["integer", "null"],
						minimum: 0,
						title: "Bytes",
						description: "The same for all devices and inventory items of the group.",
						examples: [1118412800, null]
					},
					subjects: {
						type: "array",
						items: { $ref: "#/$defs/step" },
						title: "Subjects",
						description: "The devices and inventory items, by name.",
						examples: [[{
							kind: "device",
							name: "ams01-leaf-06",
							tenant: "retail",
							location: "AMS01",
							role: "leaf",
							location_in_file: {
								file: "inventory/sites/ams01.yaml",
								start: {
									line: 45,
									column: 5
								}
							},
							need: "lapses",
							reason: null,
							valid_until: "2026-11-30",
							waived: null,
							match: {
								name: "eos-fabric",
								software: {
									platform: "arista_eos",
									version: "4.32.4M"
								},
								start: "2025-06-02",
								end: "2027-05-31",
								preferred: !0,
								in_window: !0,
								rank: 2,
								matched_by: "device_type_and_role",
								approved_by: "netops",
								ticket: "CHG0012345",
								location: {
									file: "policies/eos.yaml",
									start: {
										line: 5,
										column: 5
									}
								}
							},
							target_valid_until: "2027-05-31",
							batch: null,
							notes: [{
								kind: "lapses_too",
								message: "the version to go to is approved until 2027-05-31 only",
								valid_until: "2027-05-31"
							}]
						}]]
					}
				},
				required: [
					"key",
					"device_type",
					"from",
					"to",
					"downgrade",
					"image_source",
					"software_image_files",
					"hops",
					"approvals",
					"bytes_each",
					"bytes",
					"subjects"
				],
				additionalProperties: !1
			},
			device_type: {
				title: "Device type",
				description: "A device type, by manufacturer and model.",
				examples: [{
					manufacturer: "Arista",
					model: "DCS-7050SX3-48YC8"
				}],
				type: "object",
				properties: {
					manufacturer: {
						type: "string",
						title: "Manufacturer",
						description: "The manufacturer.",
						examples: ["Arista"]
					},
					model: {
						type: "string",
						title: "Model",
						description: "The model.",
						examples: ["DCS-7050SX3-48YC8"]
					}
				},
				required: ["manufacturer", "model"],
				additionalProperties: !1
			},
			image_file: {
				title: "Image file",
				description: "A file to install, as its entry describes it.",
				examples: [{
					image_file_name: "EOS-4.32.4M.swi",
					status: "Active",
					image_file_checksum: "6e1ff0e3b1d0d9d4a7c1a5f7b2c8e901",
					hashing_algorithm: "md5",
					image_file_size: 1118412800,
					download_url: "https://images.example.net/arista/EOS-4.32.4M.swi"
				}],
				type: "object",
				properties: {
					image_file_name: {
						type: "string",
						title: "Image file name",
						description: "The name of the file.",
						examples: ["EOS-4.32.4M.swi"]
					},
					status: {
						type: "string",
						title: "Status",
						description: "Life-cycle status.",
						examples: ["Active"]
					},
					image_file_checksum: {
						type: ["string", "null"],
						title: "Image file checksum",
						description: "Its checksum in hexadecimal digits.",
						examples: ["6e1ff0e3b1d0d9d4a7c1a5f7b2c8e901", null]
					},
					hashing_algorithm: {
						type: ["string", "null"],
						title: "Hashing algorithm",
						description: "The algorithm that the checksum was made with.",
						examples: ["md5", null]
					},
					image_file_size: {
						type: ["integer", "null"],
						minimum: 0,
						title: "Image file size",
						description: "Its size in bytes.",
						examples: [1118412800, null]
					},
					download_url: {
						type: ["string", "null"],
						title: "Download url",
						description: "Where to fetch it.",
						examples: ["https://images.example.net/arista/EOS-4.32.4M.swi", null]
					}
				},
				required: [
					"image_file_name",
					"status",
					"image_file_checksum",
					"hashing_algorithm",
					"image_file_size",
					"download_url"
				],
				additionalProperties: !1
			},
			step: {
				title: "Step",
				description: "A device or inventory item that is to move, and the record by which.",
				examples: [{
					kind: "device",
					name: "ams01-leaf-06",
					tenant: "retail",
					location: "AMS01",
					role: "leaf",
					location_in_file: {
						file: "inventory/sites/ams01.yaml",
						start: {
							line: 45,
							column: 5
						}
					},
					need: "lapses",
					reason: null,
					valid_until: "2026-11-30",
					waived: null,
					match: {
						name: "eos-fabric",
						software: {
							platform: "arista_eos",
							version: "4.32.4M"
						},
						start: "2025-06-02",
						end: "2027-05-31",
						preferred: !0,
						in_window: !0,
						rank: 2,
						matched_by: "device_type_and_role",
						approved_by: "netops",
						ticket: "CHG0012345",
						location: {
							file: "policies/eos.yaml",
							start: {
								line: 5,
								column: 5
							}
						}
					},
					target_valid_until: "2027-05-31",
					batch: null,
					notes: [{
						kind: "lapses_too",
						message: "the version to go to is approved until 2027-05-31 only",
						valid_until: "2027-05-31"
					}]
				}],
				type: "object",
				properties: {
					kind: {
						type: "string",
						enum: ["device", "inventory_item"],
						title: "Kind",
						description: "Its kind.",
						examples: ["device"]
					},
					name: {
						type: "string",
						title: "Name",
						description: "Its name.",
						examples: ["ams01-leaf-06"]
					},
					device: {
						type: "string",
						title: "Device",
						description: "For an inventory item: the name of its device.",
						examples: ["ams01-border-02"]
					},
					tenant: {
						type: ["string", "null"],
						title: "Tenant",
						description: "Its tenant; null where it has none, and for an inventory item.",
						examples: ["retail", null]
					},
					location: {
						type: ["string", "null"],
						title: "Location",
						description: "Its location; null where it has none, and for an inventory item.",
						examples: ["AMS01", null]
					},
					role: {
						type: ["string", "null"],
						title: "Role",
						description: "Its role; null for an inventory item.",
						examples: ["leaf", null]
					},
					location_in_file: {
						$ref: "check-output.schema.json#/$defs/place",
						title: "Location in file",
						description: "The location of its entry.",
						examples: [{
							file: "inventory/sites/ams01.yaml",
							start: {
								line: 45,
								column: 5
							}
						}]
					},
					need: {
						type: "string",
						enum: [
							"invalid",
							"lapses",
							"no_software",
							"drift"
						],
						title: "Need",
						description: "Why it is to move: its software is invalid, its approval ends before the day that is planned for, or it has no software.",
						examples: ["lapses"]
					},
					reason: {
						type: ["string", "null"],
						enum: [
							"no_policy",
							"not_approved",
							"expired",
							"not_yet_valid",
							null
						],
						title: "Reason",
						description: "Why its software is invalid; null where it is not.",
						examples: ["expired", null]
					},
					valid_until: {
						type: ["string", "null"],
						format: "date",
						title: "Valid until",
						description: "For one that is valid now: the last day on which it stays valid as it is.",
						examples: ["2026-11-30", null]
					},
					waived: {
						anyOf: [{ type: "null" }, { $ref: "#/$defs/waived" }],
						title: "Waived",
						description: "The waiver that excuses it for now, or null.",
						examples: [null]
					},
					match: {
						$ref: "check-output.schema.json#/$defs/match",
						title: "Match",
						description: "The match by whose record the version to go to is approved.",
						examples: [{
							name: "eos-fabric",
							software: {
								platform: "arista_eos",
								version: "4.32.4M"
							},
							start: "2025-06-02",
							end: "2027-05-31",
							preferred: !0,
							in_window: !0,
							rank: 2,
							matched_by: "device_type_and_role",
							approved_by: "netops",
							ticket: "CHG0012345",
							location: {
								file: "policies/eos.yaml",
								start: {
									line: 5,
									column: 5
								}
							}
						}]
					},
					target_valid_until: {
						type: ["string", "null"],
						format: "date",
						title: "Target valid until",
						description: "The last day on which it stays valid on the version to go to; null where that does not end.",
						examples: ["2027-05-31", null]
					},
					batch: {
						type: ["integer", "null"],
						minimum: 1,
						title: "Batch",
						description: "Its batch, from 1; null where none are asked for.",
						examples: [2, null]
					},
					notes: {
						type: "array",
						items: { $ref: "#/$defs/note" },
						title: "Notes",
						description: "What is to be known besides.",
						examples: [[{
							kind: "lapses_too",
							message: "the version to go to is approved until 2027-05-31 only",
							valid_until: "2027-05-31"
						}]]
					}
				},
				required: [
					"kind",
					"name",
					"tenant",
					"location",
					"role",
					"location_in_file",
					"need",
					"reason",
					"valid_until",
					"waived",
					"match",
					"target_valid_until",
					"batch",
					"notes"
				],
				additionalProperties: !1
			},
			note: {
				title: "Note",
				description: "Something to know about a step.",
				examples: [{
					kind: "lapses_too",
					message: "the version to go to is approved until 2027-05-31 only",
					valid_until: "2027-05-31"
				}],
				type: "object",
				properties: {
					kind: {
						type: "string",
						enum: [
							"override",
							"lapses_too",
							"support_ends",
							"passed_over",
							"no_way",
							"observed",
							"runs_already"
						],
						title: "Kind",
						description: "`override`: it has image files of its own, which belong to its current version. `lapses_too`: the approval of the target version ends before the day of `--until`. `support_ends`: the support of the target version ends before that day. `passed_over`: a version that comes first has no image file for it. `no_way`: `upgrade_from` does not lead to a version that comes first. `observed`: the plan starts from the version that was seen to run. `runs_already`: it was seen to run the target version already.",
						examples: ["lapses_too"]
					},
					message: {
						type: "string",
						title: "Message",
						description: "The note in a sentence.",
						examples: ["the version to go to is approved until 2027-05-31 only"]
					},
					valid_until: {
						type: "string",
						format: "date",
						title: "Valid until",
						description: "For `lapses_too`: the last day of the approval.",
						examples: ["2027-05-31"]
					},
					date: {
						type: "string",
						format: "date",
						title: "Date",
						description: "For `support_ends`: the last day of support.",
						examples: ["2027-05-31"]
					},
					version: {
						type: "string",
						title: "Version",
						description: "For `observed`: what was seen to run, as the source spells it.",
						examples: ["4.31.6M-28837868.4283M"]
					},
					seen: {
						type: "string",
						format: "date",
						title: "Seen",
						description: "For `observed`: the day of the observation.",
						examples: ["2026-11-20"]
					},
					source: {
						type: ["string", "null"],
						title: "Source",
						description: "For `observed`: what saw it.",
						examples: ["ansible"]
					},
					software: {
						$ref: "check-output.schema.json#/$defs/software_version",
						title: "Software",
						description: "For `passed_over` and `no_way`: the version. For `observed`: what should run.",
						examples: [{
							platform: "arista_eos",
							version: "4.32.4M"
						}]
					}
				},
				required: ["kind", "message"],
				additionalProperties: !1
			},
			gap: {
				title: "Gap",
				description: "A device or inventory item that is to move and cannot be planned for.",
				examples: [{
					kind: "device",
					name: "ams01-leaf-07",
					tenant: "retail",
					location: "AMS01",
					role: "leaf",
					location_in_file: {
						file: "inventory/sites/ams01.yaml",
						start: {
							line: 45,
							column: 5
						}
					},
					device_type: {
						manufacturer: "Arista",
						model: "DCS-7050SX3-48YC8"
					},
					from: {
						platform: "arista_eos",
						version: "4.32.4M"
					},
					need: "lapses",
					reason: null,
					valid_until: "2027-05-31",
					waived: null,
					obstacle: "no_record_in_window",
					message: "no other version of arista_eos is approved now (current approval ends 2027-05-31)",
					next: null,
					software: [],
					nearest: []
				}],
				type: "object",
				properties: {
					kind: {
						type: "string",
						enum: ["device", "inventory_item"],
						title: "Kind",
						description: "Its kind.",
						examples: ["device"]
					},
					name: {
						type: "string",
						title: "Name",
						description: "Its name.",
						examples: ["ams01-leaf-06"]
					},
					device: {
						type: "string",
						title: "Device",
						description: "For an inventory item: the name of its device.",
						examples: ["ams01-border-02"]
					},
					tenant: {
						type: ["string", "null"],
						title: "Tenant",
						description: "Its tenant; null where it has none, and for an inventory item.",
						examples: ["retail", null]
					},
					location: {
						type: ["string", "null"],
						title: "Location",
						description: "Its location; null where it has none, and for an inventory item.",
						examples: ["AMS01", null]
					},
					role: {
						type: ["string", "null"],
						title: "Role",
						description: "Its role; null for an inventory item.",
						examples: ["leaf", null]
					},
					location_in_file: {
						$ref: "check-output.schema.json#/$defs/place",
						title: "Location in file",
						description: "The location of its entry.",
						examples: [{
							file: "inventory/sites/ams01.yaml",
							start: {
								line: 45,
								column: 5
							}
						}]
					},
					device_type: {
						anyOf: [{ type: "null" }, { $ref: "#/$defs/device_type" }],
						title: "Device type",
						description: "Its device type; null for an inventory item.",
						examples: [{
							manufacturer: "Arista",
							model: "DCS-7050SX3-48YC8"
						}, null]
					},
					from: {
						anyOf: [{ type: "null" }, { $ref: "check-output.schema.json#/$defs/software_version" }],
						title: "From",
						description: "What it runs; null where it has no software.",
						examples: [{
							platform: "arista_eos",
							version: "4.32.4M"
						}, null]
					},
					need: {
						type: "string",
						enum: [
							"invalid",
							"lapses",
							"no_software",
							"drift"
						],
						title: "Need",
						description: "Why it is to move: its software is invalid, its approval ends before the day that is planned for, or it has no software.",
						examples: ["lapses"]
					},
					reason: {
						type: ["string", "null"],
						enum: [
							"no_policy",
							"not_approved",
							"expired",
							"not_yet_valid",
							null
						],
						title: "Reason",
						description: "Why its software is invalid; null where it is not.",
						examples: ["expired", null]
					},
					valid_until: {
						type: ["string", "null"],
						format: "date",
						title: "Valid until",
						description: "For one that is valid now: the last day on which it stays valid as it is.",
						examples: ["2026-11-30", null]
					},
					waived: {
						anyOf: [{ type: "null" }, { $ref: "#/$defs/waived" }],
						title: "Waived",
						description: "The waiver that excuses it for now, or null.",
						examples: [null]
					},
					obstacle: {
						type: "string",
						enum: [
							"no_match",
							"platform_unknown",
							"no_record_in_window",
							"none_lasts_longer",
							"no_image_file",
							"no_way",
							"entries_broken"
						],
						title: "Obstacle",
						description: "Why nothing can be planned. `no_match`: no record matches it. `platform_unknown`: neither it nor its software has a platform. `no_record_in_window`: no other version of its platform is approved now. `none_lasts_longer`: no other approval lasts longer than the one that ends. `no_image_file`: versions are approved, but none has an image file for it. `no_way`: `upgrade_from` leads to none of the approved versions. `entries_broken`: the image files of the version are in broken entries.",
						examples: ["no_record_in_window"]
					},
					message: {
						type: "string",
						title: "Message",
						description: "What is in the way, in a sentence.",
						examples: ["no other version of arista_eos is approved now (current approval ends 2027-05-31)"]
					},
					next: {
						anyOf: [{ type: "null" }, { $ref: "check-output.schema.json#/$defs/match" }],
						title: "Next",
						description: "For `no_record_in_window`: the first record of its platform whose window is to open, or null.",
						examples: [null]
					},
					software: {
						type: "array",
						items: { $ref: "check-output.schema.json#/$defs/software_version" },
						title: "Software",
						description: "The versions that were tried.",
						examples: [[]]
					},
					nearest: {
						type: "array",
						items: { $ref: "check-output.schema.json#/$defs/software_version" },
						title: "Nearest",
						description: "For `no_way`: the nearest declared versions with an upgrade path to the first one that was tried.",
						examples: [[]]
					}
				},
				required: [
					"kind",
					"name",
					"tenant",
					"location",
					"role",
					"location_in_file",
					"device_type",
					"from",
					"need",
					"reason",
					"valid_until",
					"waived",
					"obstacle",
					"message",
					"next",
					"software",
					"nearest"
				],
				additionalProperties: !1
			},
			waived: {
				title: "Waived",
				description: "A waiver that excuses a device or inventory item.",
				examples: [{
					until: "2026-12-31",
					reason: "window in week 50"
				}],
				type: "object",
				properties: {
					until: {
						type: "string",
						format: "date",
						title: "Until",
						description: "Its last day.",
						examples: ["2026-12-31"]
					},
					reason: {
						type: "string",
						title: "Reason",
						description: "Why.",
						examples: ["window in week 50"]
					}
				},
				required: ["until", "reason"],
				additionalProperties: !1
			},
			hop: {
				title: "Hop",
				description: "One version to install on the way.",
				examples: [{
					from: {
						platform: "arista_eos",
						version: "4.31.6M"
					},
					to: {
						platform: "arista_eos",
						version: "4.32.4M"
					},
					downgrade: !1,
					software_image_files: [{
						image_file_name: "EOS-4.32.4M.swi",
						status: "Active",
						image_file_checksum: "6e1ff0e3b1d0d9d4a7c1a5f7b2c8e901",
						hashing_algorithm: "md5",
						image_file_size: 1118412800,
						download_url: "https://images.example.net/arista/EOS-4.32.4M.swi"
					}]
				}],
				type: "object",
				properties: {
					from: {
						anyOf: [{ type: "null" }, { $ref: "check-output.schema.json#/$defs/software_version" }],
						title: "From",
						description: "The version before it; null where it is not known.",
						examples: [{
							platform: "arista_eos",
							version: "4.31.6M"
						}, null]
					},
					to: {
						$ref: "check-output.schema.json#/$defs/software_version",
						title: "To",
						description: "The version to install.",
						examples: [{
							platform: "arista_eos",
							version: "4.32.4M"
						}]
					},
					downgrade: {
						type: "boolean",
						title: "Downgrade",
						description: "Whether it is older than the one before.",
						examples: [!1]
					},
					software_image_files: {
						type: "array",
						items: { $ref: "#/$defs/image_file" },
						title: "Software image files",
						description: "The image files to install it with.",
						examples: [[{
							image_file_name: "EOS-4.32.4M.swi",
							status: "Active",
							image_file_checksum: "6e1ff0e3b1d0d9d4a7c1a5f7b2c8e901",
							hashing_algorithm: "md5",
							image_file_size: 1118412800,
							download_url: "https://images.example.net/arista/EOS-4.32.4M.swi"
						}]]
					}
				},
				required: [
					"from",
					"to",
					"downgrade",
					"software_image_files"
				],
				additionalProperties: !1
			},
			approval: {
				title: "Approval",
				description: "A record that approves the version to go to.",
				examples: [{
					record: "eos-fabric",
					approved_by: "netops",
					ticket: "CHG0012345"
				}],
				type: "object",
				properties: {
					record: {
						type: ["string", "null"],
						title: "Record",
						description: "Its name; null where it has none.",
						examples: ["eos-fabric", null]
					},
					approved_by: {
						type: ["string", "null"],
						title: "Approved by",
						description: "Who approved it; null where it does not say.",
						examples: ["netops", null]
					},
					ticket: {
						type: ["string", "null"],
						title: "Ticket",
						description: "The ticket of the approval; null where it does not say.",
						examples: ["CHG0012345", null]
					}
				},
				required: [
					"record",
					"approved_by",
					"ticket"
				],
				additionalProperties: !1
			},
			left_out: {
				title: "Left out",
				description: "A device or inventory item that is to move and was left out.",
				examples: [{
					kind: "device",
					name: "ams01-leaf-07",
					tenant: "retail",
					location: "AMS01",
					role: "leaf",
					location_in_file: {
						file: "inventory/sites/ams01.yaml",
						start: {
							line: 45,
							column: 5
						}
					},
					need: "invalid",
					reason: "expired",
					valid_until: null,
					waived: {
						until: "2026-12-31",
						reason: "window in week 50"
					},
					left_out: "waived",
					message: "waived until 2026-12-31"
				}],
				type: "object",
				properties: {
					kind: {
						type: "string",
						enum: ["device", "inventory_item"],
						title: "Kind",
						description: "Its kind.",
						examples: ["device"]
					},
					name: {
						type: "string",
						title: "Name",
						description: "Its name.",
						examples: ["ams01-leaf-06"]
					},
					device: {
						type: "string",
						title: "Device",
						description: "For an inventory item: the name of its device.",
						examples: ["ams01-border-02"]
					},
					tenant: {
						type: ["string", "null"],
						title: "Tenant",
						description: "Its tenant; null where it has none, and for an inventory item.",
						examples: ["retail", null]
					},
					location: {
						type: ["string", "null"],
						title: "Location",
						description: "Its location; null where it has none, and for an inventory item.",
						examples: ["AMS01", null]
					},
					role: {
						type: ["string", "null"],
						title: "Role",
						description: "Its role; null for an inventory item.",
						examples: ["leaf", null]
					},
					location_in_file: {
						$ref: "check-output.schema.json#/$defs/place",
						title: "Location in file",
						description: "The location of its entry.",
						examples: [{
							file: "inventory/sites/ams01.yaml",
							start: {
								line: 45,
								column: 5
							}
						}]
					},
					need: {
						type: "string",
						enum: [
							"invalid",
							"lapses",
							"no_software",
							"drift"
						],
						title: "Need",
						description: "Why it is to move: its software is invalid, its approval ends before the day that is planned for, or it has no software.",
						examples: ["lapses"]
					},
					reason: {
						type: ["string", "null"],
						enum: [
							"no_policy",
							"not_approved",
							"expired",
							"not_yet_valid",
							null
						],
						title: "Reason",
						description: "Why its software is invalid; null where it is not.",
						examples: ["expired", null]
					},
					valid_until: {
						type: ["string", "null"],
						format: "date",
						title: "Valid until",
						description: "For one that is valid now: the last day on which it stays valid as it is.",
						examples: ["2026-11-30", null]
					},
					waived: {
						anyOf: [{ type: "null" }, { $ref: "#/$defs/waived" }],
						title: "Waived",
						description: "The waiver that excuses it for now, or null.",
						examples: [null]
					},
					left_out: {
						type: "string",
						enum: ["waived", "tag"],
						title: "Left out",
						description: "Why: a waiver excuses it and batches were asked for, or it has a tag that was excluded.",
						examples: ["waived"]
					},
					message: {
						type: "string",
						title: "Message",
						description: "Why, as a readable message.",
						examples: ["waived until 2026-12-31"]
					}
				},
				required: [
					"kind",
					"name",
					"tenant",
					"location",
					"role",
					"location_in_file",
					"need",
					"reason",
					"valid_until",
					"waived",
					"left_out",
					"message"
				],
				additionalProperties: !1
			}
		}
	},
	"policy-test.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "policy-test.schema.json",
		title: "Policy tests",
		description: "One YAML document of policy tests, `tests/**/*.fleetvet.yaml`: cases that `fleetvet test` runs.",
		examples: [{
			as_of: "2026-11-21",
			cases: [{
				name: "leaves run the preferred EOS",
				device: "ams-leaf-01",
				expect: {
					status: "valid",
					preferred: !0,
					matches: ["EOS fabric"]
				}
			}]
		}, null],
		type: ["object", "null"],
		properties: {
			description: {
				$ref: "definitions.schema.json#/$defs/text",
				title: "Description",
				description: "What these cases are about, for people.",
				examples: ["What the fabric of Amsterdam must run."]
			},
			as_of: {
				$ref: "definitions.schema.json#/$defs/date",
				title: "As of",
				description: "The date that the cases are evaluated for; a case can set its own. Without it, `--as-of`, else today: such a test changes from day to day.",
				examples: ["2026-11-21"]
			},
			multi_tenant_mode: {
				type: "boolean",
				title: "Multi-tenant mode",
				description: "Whether `device_tenants` take part in matching; a case can set its own. Without it, as the option or the config says.",
				examples: [!0]
			},
			cases: {
				type: "array",
				items: { $ref: "#/$defs/case" },
				title: "Cases",
				description: "The cases, each with a name of its own.",
				examples: [[{
					name: "leaves run the preferred EOS",
					device: "ams-leaf-01",
					expect: {
						status: "valid",
						preferred: !0,
						matches: ["EOS fabric"]
					}
				}]]
			}
		},
		required: ["cases"],
		additionalProperties: !1,
		$defs: {
			case: {
				title: "Case",
				description: "A device, inventory item or virtual machine, by name or inline, and the expected result. Exactly one of `device`, `inventory_item`, `virtual_machine`, `new_device` and `new_inventory_item` is required.",
				examples: [{
					name: "leaves run the preferred EOS",
					device: "ams-leaf-01",
					expect: {
						status: "valid",
						preferred: !0,
						matches: ["EOS fabric"]
					}
				}, {
					name: "a new leaf needs an approved EOS",
					new_device: {
						device_type: "7150-S64",
						role: "leaf",
						platform: "arista_eos",
						software_version: "4.25.6M"
					},
					expect: {
						status: "invalid",
						reason: "expired"
					}
				}],
				type: "object",
				properties: {
					name: {
						$ref: "definitions.schema.json#/$defs/name",
						title: "Name",
						description: "What the case shows, in a few words. Unique in the file.",
						examples: ["leaves run the preferred EOS"]
					},
					description: {
						$ref: "definitions.schema.json#/$defs/text",
						title: "Description",
						description: "Why it must be so, for people.",
						examples: ["The old release has a memory leak."]
					},
					device: {
						$ref: "definitions.schema.json#/$defs/device_reference",
						title: "Device",
						description: "A device of the inventory.",
						examples: ["ams-leaf-01", {
							name: "leaf-01",
							location: "AMS01"
						}]
					},
					inventory_item: {
						$ref: "definitions.schema.json#/$defs/inventory_item_reference",
						title: "Inventory item",
						description: "An inventory item of the inventory.",
						examples: ["Supervisor 1", {
							device: "ams-spine-01",
							name: "Supervisor 1"
						}]
					},
					virtual_machine: {
						$ref: "#/$defs/virtual_machine_reference",
						title: "Virtual machine",
						description: "A virtual machine of the inventory. Only its image files can be expected: validated software is not matched against machines.",
						examples: ["ams-fw-vm-01", {
							name: "fw-01",
							cluster: "ams-esx"
						}]
					},
					new_device: {
						$ref: "#/$defs/new_device",
						title: "New device",
						description: "A device that is not in the inventory. No record lists it by name.",
						examples: [{
							device_type: "7150-S64",
							role: "leaf"
						}]
					},
					new_inventory_item: {
						$ref: "#/$defs/new_inventory_item",
						title: "New inventory item",
						description: "An inventory item that is not in the inventory. No record lists it by name.",
						examples: [{
							tags: ["supervisor"],
							software_version: {
								platform: "arista_aboot",
								version: "8.0.0"
							}
						}]
					},
					with: {
						$ref: "#/$defs/changes",
						title: "With",
						description: "What if: fields that take the place of those of the entry that is named. It stays the one that records and waivers list by name.",
						examples: [{ software_version: "4.31.6M" }]
					},
					observed: {
						$ref: "definitions.schema.json#/$defs/name",
						title: "Observed",
						description: "The version that it was seen to run, as a source may spell it. Without it, what the newest observation of the repository says.",
						examples: ["4.31.6M-28837868.4316M"]
					},
					as_of: {
						$ref: "definitions.schema.json#/$defs/date",
						title: "As of",
						description: "The date that this case is evaluated for.",
						examples: ["2026-12-01"]
					},
					multi_tenant_mode: {
						type: "boolean",
						title: "Multi-tenant mode",
						description: "Whether `device_tenants` take part in matching in this case.",
						examples: [!0]
					},
					expect: {
						$ref: "#/$defs/expectation",
						title: "Expect",
						description: "The expected result. Fields that are left out are not checked.",
						examples: [{
							status: "valid",
							preferred: !0,
							matches: ["EOS fabric"]
						}]
					}
				},
				required: ["name", "expect"],
				additionalProperties: !1,
				allOf: [
					{ oneOf: [
						{
							properties: { device: !0 },
							required: ["device"]
						},
						{
							properties: { inventory_item: !0 },
							required: ["inventory_item"]
						},
						{
							properties: { virtual_machine: !0 },
							required: ["virtual_machine"]
						},
						{
							properties: { new_device: !0 },
							required: ["new_device"]
						},
						{
							properties: { new_inventory_item: !0 },
							required: ["new_inventory_item"]
						}
					] },
					{ not: {
						properties: {
							new_device: !0,
							with: !0
						},
						required: ["new_device", "with"]
					} },
					{ not: {
						properties: {
							new_inventory_item: !0,
							with: !0
						},
						required: ["new_inventory_item", "with"]
					} },
					{
						if: {
							properties: { device: !0 },
							required: ["device"]
						},
						then: { properties: { with: { $ref: "#/$defs/device_changes" } } }
					},
					{
						if: {
							properties: { inventory_item: !0 },
							required: ["inventory_item"]
						},
						then: { properties: { with: { $ref: "#/$defs/inventory_item_changes" } } }
					},
					{
						if: {
							properties: { virtual_machine: !0 },
							required: ["virtual_machine"]
						},
						then: { properties: {
							with: { $ref: "#/$defs/virtual_machine_changes" },
							expect: { $ref: "#/$defs/virtual_machine_expectation" }
						} }
					}
				]
			},
			virtual_machine_reference: {
				title: "Virtual machine reference",
				description: "The name of a virtual machine, or a mapping with its cluster, its tenant or both where several machines have that name.",
				examples: ["ams-fw-vm-01", {
					name: "fw-01",
					cluster: "ams-esx",
					tenant: null
				}],
				type: ["string", "object"],
				minLength: 1,
				maxLength: 255,
				pattern: "^(\\S([\\s\\S]*\\S)?)?$",
				properties: {
					name: {
						$ref: "definitions.schema.json#/$defs/name",
						title: "Name",
						description: "The name of the virtual machine.",
						examples: ["fw-01"]
					},
					cluster: {
						$ref: "definitions.schema.json#/$defs/name_or_none",
						title: "Cluster",
						description: "The cluster of the machine; `null` means the machine that has none. Left out, any cluster will do.",
						examples: ["ams-esx", null]
					},
					tenant: {
						$ref: "definitions.schema.json#/$defs/name_or_none",
						title: "Tenant",
						description: "The tenant of the machine; `null` means the machine that has none. Left out, any tenant will do.",
						examples: ["retail", null]
					}
				},
				required: ["name"],
				additionalProperties: !1
			},
			software_version_or_none: {
				title: "Software version or none",
				description: "A software version as a device has it: the version of its own platform, or a mapping; `null` for no software.",
				examples: [
					"4.31.6M",
					{
						platform: "arista_eos",
						version: "4.31.6M"
					},
					null
				],
				type: [
					"string",
					"object",
					"null"
				],
				minLength: 1,
				maxLength: 255,
				pattern: "^(\\S([\\s\\S]*\\S)?)?$",
				properties: {
					platform: {
						$ref: "definitions.schema.json#/$defs/name",
						title: "Platform",
						description: "The platform of the software version. Needed where the version alone is ambiguous.",
						examples: ["arista_eos"]
					},
					version: {
						$ref: "definitions.schema.json#/$defs/name",
						title: "Version",
						description: "The version, quoted where YAML would read a number.",
						examples: ["4.31.6M", "17.10"]
					}
				},
				required: ["version"],
				additionalProperties: !1
			},
			new_device: {
				title: "New device",
				description: "The fields of a device that is not in the inventory, as an entry of `devices` has them.",
				examples: [{
					device_type: "7150-S64",
					role: "leaf",
					platform: "arista_eos",
					software_version: "4.25.6M"
				}],
				type: "object",
				properties: {
					name: {
						$ref: "definitions.schema.json#/$defs/name",
						title: "Name",
						description: "A name for people; nothing can refer to it.",
						examples: ["a new leaf"]
					},
					device_type: { $ref: "device.schema.json#/properties/device_type" },
					role: { $ref: "device.schema.json#/properties/role" },
					status: { $ref: "device.schema.json#/properties/status" },
					platform: { $ref: "device.schema.json#/properties/platform" },
					tenant: { $ref: "device.schema.json#/properties/tenant" },
					location: { $ref: "device.schema.json#/properties/location" },
					serial: { $ref: "device.schema.json#/properties/serial" },
					asset_tag: { $ref: "device.schema.json#/properties/asset_tag" },
					tags: { $ref: "device.schema.json#/properties/tags" },
					software_version: { $ref: "device.schema.json#/properties/software_version" },
					software_image_files: { $ref: "device.schema.json#/properties/software_image_files" },
					comments: { $ref: "device.schema.json#/properties/comments" },
					custom_fields: { $ref: "device.schema.json#/properties/custom_fields" }
				},
				required: ["device_type", "role"],
				additionalProperties: !1
			},
			new_inventory_item: {
				title: "New inventory item",
				description: "The fields of an inventory item that is not in the inventory, as an entry of `inventory_items` has them.",
				examples: [{
					tags: ["supervisor"],
					software_version: {
						platform: "arista_aboot",
						version: "8.0.0"
					}
				}],
				type: "object",
				properties: {
					name: {
						$ref: "definitions.schema.json#/$defs/name",
						title: "Name",
						description: "A name for people; nothing can refer to it.",
						examples: ["Supervisor 2"]
					},
					device: {
						$ref: "definitions.schema.json#/$defs/device_reference",
						title: "Device",
						description: "The device that contains it. Matching does not use it, so it can be left out.",
						examples: ["ams-spine-01"]
					},
					manufacturer: { $ref: "inventory-item.schema.json#/properties/manufacturer" },
					part_id: { $ref: "inventory-item.schema.json#/properties/part_id" },
					serial: { $ref: "inventory-item.schema.json#/properties/serial" },
					asset_tag: { $ref: "inventory-item.schema.json#/properties/asset_tag" },
					label: { $ref: "inventory-item.schema.json#/properties/label" },
					tags: { $ref: "inventory-item.schema.json#/properties/tags" },
					software_version: { $ref: "inventory-item.schema.json#/properties/software_version" },
					software_image_files: { $ref: "inventory-item.schema.json#/properties/software_image_files" },
					comments: { $ref: "inventory-item.schema.json#/properties/comments" },
					custom_fields: { $ref: "inventory-item.schema.json#/properties/custom_fields" }
				},
				additionalProperties: !1
			},
			changes: {
				title: "Changes",
				description: "Fields that take the place of those of the entry that is named. Which there are depends on what it is: an inventory item has no role.",
				examples: [{ software_version: "4.31.6M" }, {
					tenant: null,
					tags: []
				}],
				type: "object",
				properties: {
					status: { $ref: "device.schema.json#/properties/status" },
					device_type: { $ref: "device.schema.json#/properties/device_type" },
					role: { $ref: "device.schema.json#/properties/role" },
					platform: {
						$ref: "definitions.schema.json#/$defs/name_or_none",
						title: "Platform",
						description: "The platform that it is to have; `null` for none. A version given without a platform is looked up there.",
						examples: ["arista_eos", null]
					},
					tenant: {
						$ref: "definitions.schema.json#/$defs/name_or_none",
						title: "Tenant",
						description: "The tenant that it is to belong to; `null` for none.",
						examples: ["retail", null]
					},
					location: {
						$ref: "definitions.schema.json#/$defs/name_or_none",
						title: "Location",
						description: "Its location; `null` for none.",
						examples: ["FRA02", null]
					},
					cluster: {
						$ref: "definitions.schema.json#/$defs/name_or_none",
						title: "Cluster",
						description: "The cluster that the virtual machine is to run on; `null` for none.",
						examples: ["ams-esx", null]
					},
					tags: {
						$ref: "definitions.schema.json#/$defs/names",
						title: "Tags",
						description: "All the tags that it is to carry: the list takes the place of its own.",
						examples: [["pci"], []]
					},
					software_version: {
						$ref: "#/$defs/software_version_or_none",
						title: "Software version",
						description: "The software that it is to run; `null` for none.",
						examples: ["4.31.6M", null]
					},
					software_image_files: {
						type: "array",
						items: { $ref: "definitions.schema.json#/$defs/image_file_reference" },
						title: "Software image files",
						description: "The image files that it is to use in place of those that it would inherit; an empty list for those that it inherits.",
						examples: [["EOS64-4.31.6M.swi"], []]
					}
				},
				additionalProperties: !1
			},
			device_changes: {
				title: "Changes to a device",
				description: "Fields that take the place of those of the device.",
				examples: [{ software_version: "4.31.6M" }],
				type: "object",
				properties: {
					device_type: { $ref: "device.schema.json#/properties/device_type" },
					role: { $ref: "device.schema.json#/properties/role" },
					status: { $ref: "device.schema.json#/properties/status" },
					platform: {
						$ref: "definitions.schema.json#/$defs/name_or_none",
						title: "Platform",
						description: "The platform that it is to have; `null` for none. A version given without a platform is looked up there.",
						examples: ["arista_eos", null]
					},
					tenant: {
						$ref: "definitions.schema.json#/$defs/name_or_none",
						title: "Tenant",
						description: "The tenant that it is to belong to; `null` for none.",
						examples: ["retail", null]
					},
					location: {
						$ref: "definitions.schema.json#/$defs/name_or_none",
						title: "Location",
						description: "Its location; `null` for none.",
						examples: ["FRA02", null]
					},
					tags: {
						$ref: "definitions.schema.json#/$defs/names",
						title: "Tags",
						description: "All the tags that it is to carry: the list takes the place of its own.",
						examples: [["pci"], []]
					},
					software_version: {
						$ref: "#/$defs/software_version_or_none",
						title: "Software version",
						description: "The software that it is to run; `null` for none.",
						examples: ["4.31.6M", null]
					},
					software_image_files: {
						type: "array",
						items: { $ref: "definitions.schema.json#/$defs/image_file_reference" },
						title: "Software image files",
						description: "The image files that it is to use in place of those that it would inherit; an empty list for those that it inherits.",
						examples: [["EOS64-4.31.6M.swi"], []]
					}
				},
				additionalProperties: !1
			},
			inventory_item_changes: {
				title: "Changes to an inventory item",
				description: "Fields that take the place of those of the inventory item.",
				examples: [{ tags: [] }],
				type: "object",
				properties: {
					tags: {
						$ref: "definitions.schema.json#/$defs/names",
						title: "Tags",
						description: "All the tags that it is to carry: the list takes the place of its own.",
						examples: [["pci"], []]
					},
					software_version: {
						$ref: "#/$defs/software_version_or_none",
						title: "Software version",
						description: "The software that it is to run; `null` for none.",
						examples: ["4.31.6M", null]
					},
					software_image_files: {
						type: "array",
						items: { $ref: "definitions.schema.json#/$defs/image_file_reference" },
						title: "Software image files",
						description: "The image files that it is to use in place of those that it would inherit; an empty list for those that it inherits.",
						examples: [["EOS64-4.31.6M.swi"], []]
					}
				},
				additionalProperties: !1
			},
			virtual_machine_changes: {
				title: "Changes to a virtual machine",
				description: "Fields that take the place of those of the virtual machine.",
				examples: [{ software_version: null }],
				type: "object",
				properties: {
					status: { $ref: "device.schema.json#/properties/status" },
					cluster: {
						$ref: "definitions.schema.json#/$defs/name_or_none",
						title: "Cluster",
						description: "The cluster that the virtual machine is to run on; `null` for none.",
						examples: ["ams-esx", null]
					},
					role: { $ref: "device.schema.json#/properties/role" },
					platform: {
						$ref: "definitions.schema.json#/$defs/name_or_none",
						title: "Platform",
						description: "The platform that it is to have; `null` for none. A version given without a platform is looked up there.",
						examples: ["arista_eos", null]
					},
					tenant: {
						$ref: "definitions.schema.json#/$defs/name_or_none",
						title: "Tenant",
						description: "The tenant that it is to belong to; `null` for none.",
						examples: ["retail", null]
					},
					tags: {
						$ref: "definitions.schema.json#/$defs/names",
						title: "Tags",
						description: "All the tags that it is to carry: the list takes the place of its own.",
						examples: [["pci"], []]
					},
					software_version: {
						$ref: "#/$defs/software_version_or_none",
						title: "Software version",
						description: "The software that it is to run; `null` for none.",
						examples: ["4.31.6M", null]
					},
					software_image_files: {
						type: "array",
						items: { $ref: "definitions.schema.json#/$defs/image_file_reference" },
						title: "Software image files",
						description: "The image files that it is to use in place of those that it would inherit; an empty list for those that it inherits.",
						examples: [["EOS64-4.31.6M.swi"], []]
					}
				},
				additionalProperties: !1
			},
			expectation: {
				title: "Expectation",
				description: "The expected result. Fields that are left out are not checked; lists must be complete and in order.",
				examples: [{
					status: "valid",
					preferred: !0,
					matches: ["EOS fabric"]
				}, {
					status: "invalid",
					reason: "expired",
					waived: !1
				}],
				type: "object",
				properties: {
					status: {
						type: "string",
						enum: [
							"valid",
							"invalid",
							"no_software"
						],
						title: "Status",
						description: "Whether the software is valid on that day.",
						examples: ["valid"]
					},
					reason: {
						type: ["string", "null"],
						enum: [
							"no_policy",
							"not_approved",
							"expired",
							"not_yet_valid",
							null
						],
						title: "Reason",
						description: "Why the software is invalid; `null` if it is not.",
						examples: ["expired", null]
					},
					valid_until: {
						type: ["string", "null"],
						format: "date",
						title: "Valid until",
						description: "The last day on which it stays valid with no change; `null` if it does not end or is not valid.",
						examples: ["2027-06-30", null]
					},
					preferred: {
						type: "boolean",
						title: "Preferred",
						description: "Whether the software is approved by a preferred record.",
						examples: [!0]
					},
					waived: {
						type: "boolean",
						title: "Waived",
						description: "Whether a waiver excuses the invalid software on that day.",
						examples: [!0]
					},
					drift: {
						type: "boolean",
						title: "Drift",
						description: "Whether it was seen to run another version than its `software_version`.",
						examples: [!0]
					},
					approved: {
						type: "boolean",
						title: "Approved",
						description: "Whether a record approves on that day what it was seen to run.",
						examples: [!1]
					},
					matches: {
						type: "array",
						items: { $ref: "#/$defs/expected_match" },
						title: "Matches",
						description: "All matching records in order, including those outside their window: names, or mappings with the expected values.",
						examples: [["EOS fabric", {
							software: "4.31.6M",
							matched_by: "device_type",
							in_window: !1
						}], []]
					},
					software_image_files: {
						type: "array",
						items: { $ref: "definitions.schema.json#/$defs/image_file_reference" },
						title: "Software image files",
						description: "All image files that resolve, in their order: by software platform, version and file name.",
						examples: [["EOS64-4.31.6M.swi"], []]
					},
					image_source: {
						type: ["string", "null"],
						enum: [
							"override",
							"device_type",
							"default",
							"software_version",
							null
						],
						title: "Image source",
						description: "Where the image files come from; `null` if none resolves.",
						examples: ["device_type", null]
					}
				},
				minProperties: 1,
				additionalProperties: !1
			},
			virtual_machine_expectation: {
				title: "Expectation of a virtual machine",
				description: "The expected image files of a virtual machine.",
				examples: [{
					software_image_files: ["EOS64-4.31.6M.swi"],
					image_source: "software_version"
				}],
				type: "object",
				properties: {
					software_image_files: { $ref: "#/$defs/expectation/properties/software_image_files" },
					image_source: { $ref: "#/$defs/expectation/properties/image_source" }
				},
				minProperties: 1,
				additionalProperties: !1
			},
			expected_match: {
				title: "Expected match",
				description: "The name of the record that matches, or a mapping with the expected values of the match.",
				examples: ["EOS fabric", {
					software: "4.31.6M",
					matched_by: "device_type",
					rank: 8,
					in_window: !1
				}],
				type: ["string", "object"],
				minLength: 1,
				maxLength: 255,
				pattern: "^(\\S([\\s\\S]*\\S)?)?$",
				properties: {
					name: {
						$ref: "definitions.schema.json#/$defs/name_or_none",
						title: "Name",
						description: "The name of the record; `null` for a record without one.",
						examples: ["EOS fabric", null]
					},
					software: {
						$ref: "definitions.schema.json#/$defs/software_version_reference",
						title: "Software",
						description: "The software version that the record approves: the version, or a mapping with the platform.",
						examples: ["4.31.6M", {
							platform: "arista_eos",
							version: "4.31.6M"
						}]
					},
					start: {
						$ref: "definitions.schema.json#/$defs/date",
						title: "Start",
						description: "The first day of the record.",
						examples: ["2026-01-01"]
					},
					end: {
						type: ["string", "null"],
						format: "date",
						title: "End",
						description: "The last day of the record; `null` if it does not end.",
						examples: ["2026-12-31", null]
					},
					preferred: {
						type: "boolean",
						title: "Preferred",
						description: "Whether the record is a preferred one.",
						examples: [!0]
					},
					in_window: {
						type: "boolean",
						title: "In its window",
						description: "Whether the date lies in the window of the record.",
						examples: [!1]
					},
					rank: {
						type: "integer",
						minimum: 1,
						maximum: 10,
						title: "Rank",
						description: "The rank of the match: 1 to 10 for devices, 1 to 4 for inventory items.",
						examples: [3]
					},
					matched_by: {
						type: "string",
						enum: [
							"device",
							"device_type_and_role",
							"device_type",
							"device_role",
							"object_tag",
							"device_tenant",
							"inventory_item"
						],
						title: "Matched by",
						description: "The most specific criterion that admitted the record.",
						examples: ["device_type"]
					}
				},
				minProperties: 1,
				additionalProperties: !1
			}
		}
	},
	"report-output.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "report-output.schema.json",
		title: "Report output",
		description: "What `fleetvet report --format json` writes: the compliance report.",
		examples: [{
			schema_version: 1,
			tool: {
				name: "fleetvet",
				version: "0.1.0"
			},
			as_of: "2026-11-21",
			commit: {
				id: "0123456789abcdef0123456789abcdef01234567",
				altered: !1
			},
			multi_tenant_mode: !1,
			policy_fingerprint: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
			verdict: {
				passed: !1,
				sentence: "software is not approved on 1 of 1 device (1 no policy)",
				entries_left_out: 0
			},
			diagnostics: {
				error: 1,
				warning: 0,
				notice: 0,
				waived: 0
			},
			totals: {
				devices: {
					total: 1,
					valid: 0,
					invalid: 1,
					waived: 0,
					no_software: 0,
					not_expected: 0,
					expiring: 0,
					unsupported: 0,
					compliant: 0,
					drift: 0,
					compliance_percent: 0,
					not_judged: 0
				},
				inventory_items: {
					total: 0,
					valid: 0,
					invalid: 0,
					waived: 0,
					no_software: 0,
					not_expected: 0,
					expiring: 0,
					unsupported: 0,
					compliant: 0,
					drift: 0,
					compliance_percent: null,
					not_judged: 0
				},
				virtual_machines: { total: 0 }
			},
			breakdowns: [{
				kind: "device",
				by: "role",
				groups: [{
					name: "leaf",
					total: 1,
					valid: 0,
					invalid: 1,
					waived: 0,
					no_software: 0,
					not_expected: 0,
					expiring: 0,
					unsupported: 0,
					compliant: 0,
					drift: 0,
					compliance_percent: 0
				}]
			}],
			reasons: [{
				reason: "no_policy",
				devices: 1,
				inventory_items: 0,
				waived: 0
			}],
			lapses: {
				until: "2027-02-19",
				list: [],
				days: []
			},
			image_files: {
				in_use: 1,
				unresolved: [],
				without_checksum: []
			},
			change: null,
			coverage: {
				devices: {
					name: "devices",
					total: 1,
					matched: 0,
					covered: 0
				},
				inventory_items: {
					name: "inventory items",
					total: 0,
					matched: 0,
					covered: 0
				},
				gaps: [],
				records: {
					total: 0,
					unused: 0,
					other_platform: 0,
					conflicting: 0
				}
			},
			waivers: [],
			limits: [],
			upgrades: {
				until: "2027-02-19",
				list: [{
					by: null,
					kind: "device",
					type: "Arista 7050SX3",
					from: "eos 4.31.6M",
					to: null,
					image_files: [],
					reason: "no policy",
					waived: !1,
					approved_by: null,
					ticket: null,
					count: 1,
					names: ["ams01-leaf-01"]
				}]
			},
			records: [],
			subjects: [{
				kind: "device",
				name: "ams-leaf-01",
				device: null,
				device_type: "Arista 7150-S64",
				part_id: null,
				role: "leaf",
				platform: "arista_eos",
				tenant: null,
				location: "AMS01",
				software: "arista_eos 4.25.6M",
				status: "invalid",
				reason: "no_policy",
				valid_until: null,
				expiring: !1,
				supported: null,
				software_expected: !0,
				approved_by: null,
				ticket: null,
				preferred: !1,
				waived: null,
				approved_software: [],
				target: null,
				image_files: ["EOS64-4.25.6M.swi"],
				image_source: "default",
				location_in_file: {
					file: "inventory/sites/ams.yaml",
					line: 3
				},
				matches: []
			}]
		}],
		type: "object",
		additionalProperties: !1,
		required: [
			"schema_version",
			"tool",
			"as_of",
			"commit",
			"multi_tenant_mode",
			"policy_fingerprint",
			"verdict",
			"diagnostics",
			"totals",
			"breakdowns",
			"reasons",
			"lapses",
			"image_files",
			"change",
			"coverage",
			"waivers",
			"limits",
			"upgrades",
			"records",
			"subjects"
		],
		properties: {
			schema_version: { const: 1 },
			tool: {
				type: "object",
				additionalProperties: !1,
				required: ["name", "version"],
				properties: {
					name: { const: "fleetvet" },
					version: { type: "string" }
				}
			},
			as_of: {
				description: "The date of the report.",
				type: "string",
				format: "date"
			},
			commit: {
				description: "The checked-out commit, and whether the working tree differs from it; null if there is none.",
				oneOf: [{ type: "null" }, {
					type: "object",
					additionalProperties: !1,
					required: ["id", "altered"],
					properties: {
						id: { type: "string" },
						altered: { type: "boolean" }
					}
				}]
			},
			multi_tenant_mode: { type: "boolean" },
			policy_fingerprint: {
				description: "The same for the same records, waivers and settings, however their files are laid out.",
				type: "string",
				pattern: "^[0-9a-f]{64}$"
			},
			verdict: {
				type: "object",
				additionalProperties: !1,
				required: [
					"passed",
					"sentence",
					"entries_left_out"
				],
				properties: {
					passed: { type: "boolean" },
					sentence: { type: "string" },
					entries_left_out: {
						description: "How many entries have errors that keep them out of every figure.",
						type: "integer",
						minimum: 0
					}
				}
			},
			diagnostics: {
				type: "object",
				additionalProperties: !1,
				required: [
					"error",
					"warning",
					"notice",
					"waived"
				],
				properties: {
					error: {
						type: "integer",
						minimum: 0
					},
					warning: {
						type: "integer",
						minimum: 0
					},
					notice: {
						type: "integer",
						minimum: 0
					},
					waived: {
						type: "integer",
						minimum: 0
					}
				}
			},
			totals: {
				type: "object",
				additionalProperties: !1,
				required: [
					"devices",
					"inventory_items",
					"virtual_machines"
				],
				properties: {
					devices: { $ref: "#/$defs/total" },
					inventory_items: { $ref: "#/$defs/total" },
					virtual_machines: {
						type: "object",
						additionalProperties: !1,
						required: ["total"],
						properties: { total: {
							type: "integer",
							minimum: 0
						} }
					}
				}
			},
			breakdowns: {
				description: "By each dimension with a value.",
				type: "array",
				items: {
					type: "object",
					additionalProperties: !1,
					required: [
						"kind",
						"by",
						"groups"
					],
					properties: {
						kind: { enum: ["device", "inventory_item"] },
						by: { enum: [
							"platform",
							"device_type",
							"role",
							"tenant",
							"location",
							"part_id"
						] },
						groups: {
							description: "Those that need the most work come first.",
							type: "array",
							items: { $ref: "#/$defs/group" }
						}
					}
				}
			},
			reasons: {
				description: "Why devices and inventory items are invalid, the most frequent reason first.",
				type: "array",
				items: {
					type: "object",
					additionalProperties: !1,
					required: [
						"reason",
						"devices",
						"inventory_items",
						"waived"
					],
					properties: {
						reason: { enum: [
							"no_policy",
							"not_approved",
							"expired",
							"not_yet_valid"
						] },
						devices: {
							type: "integer",
							minimum: 0
						},
						inventory_items: {
							type: "integer",
							minimum: 0
						},
						waived: {
							type: "integer",
							minimum: 0
						}
					}
				}
			},
			lapses: {
				description: "What ends in the next weeks.",
				type: "object",
				additionalProperties: !1,
				required: [
					"until",
					"list",
					"days"
				],
				properties: {
					until: {
						type: "string",
						format: "date"
					},
					list: {
						type: "array",
						items: {
							type: "object",
							additionalProperties: !1,
							required: [
								"date",
								"kind",
								"software",
								"subjects",
								"names"
							],
							properties: {
								date: {
									description: "Its last day.",
									type: "string",
									format: "date"
								},
								kind: { enum: [
									"approval",
									"waiver",
									"grace",
									"support"
								] },
								software: { type: "string" },
								subjects: {
									type: "integer",
									minimum: 0
								},
								names: {
									description: "Names of some of them.",
									type: "array",
									items: { type: "string" }
								}
							}
						}
					},
					days: {
						description: "For each day, how many have their first end of anything on it, by what ends; each device and item counts once.",
						type: "array",
						items: {
							type: "object",
							additionalProperties: !1,
							required: ["date"],
							properties: {
								date: {
									type: "string",
									format: "date"
								},
								approval: {
									type: "integer",
									minimum: 0
								},
								waiver: {
									type: "integer",
									minimum: 0
								},
								grace: {
									type: "integer",
									minimum: 0
								},
								support: {
									type: "integer",
									minimum: 0
								}
							}
						}
					}
				}
			},
			image_files: {
				type: "object",
				additionalProperties: !1,
				required: [
					"in_use",
					"unresolved",
					"without_checksum"
				],
				properties: {
					in_use: {
						type: "integer",
						minimum: 0
					},
					unresolved: {
						description: "Devices and inventory items with software but without an image file that resolves.",
						type: "array",
						items: {
							type: "object",
							additionalProperties: !1,
							required: [
								"name",
								"software",
								"location"
							],
							properties: {
								name: { type: "string" },
								software: { type: "string" },
								location: { $ref: "#/$defs/place" }
							}
						}
					},
					without_checksum: {
						description: "The image files in use that have no checksum.",
						type: "array",
						items: {
							type: "object",
							additionalProperties: !1,
							required: [
								"image_file_name",
								"software",
								"subjects",
								"location"
							],
							properties: {
								image_file_name: { type: "string" },
								software: { type: "string" },
								subjects: {
									type: "integer",
									minimum: 0
								},
								location: { $ref: "#/$defs/place" }
							}
						}
					}
				}
			},
			change: {
				description: "What the change since the base does; null without one.",
				oneOf: [{ type: "null" }, {
					type: "object",
					additionalProperties: !1,
					required: [
						"base",
						"newly_invalid",
						"fixed",
						"appeared",
						"gone",
						"new_diagnostics",
						"fixed_diagnostics",
						"causes"
					],
					properties: {
						base: { type: "string" },
						newly_invalid: {
							type: "array",
							items: { type: "string" }
						},
						fixed: {
							type: "array",
							items: { type: "string" }
						},
						appeared: {
							type: "integer",
							minimum: 0
						},
						gone: {
							type: "integer",
							minimum: 0
						},
						new_diagnostics: {
							type: "integer",
							minimum: 0
						},
						fixed_diagnostics: {
							type: "integer",
							minimum: 0
						},
						causes: {
							type: "array",
							items: {
								type: "object",
								additionalProperties: !1,
								required: [
									"kind",
									"name",
									"action",
									"fields",
									"newly_invalid",
									"fixed",
									"matches_changed",
									"images_changed",
									"location"
								],
								properties: {
									kind: { type: "string" },
									name: { type: ["string", "null"] },
									action: { enum: [
										"added",
										"removed",
										"altered"
									] },
									fields: {
										type: "array",
										items: { type: "string" }
									},
									newly_invalid: {
										type: "integer",
										minimum: 0
									},
									fixed: {
										type: "integer",
										minimum: 0
									},
									matches_changed: {
										type: "integer",
										minimum: 0
									},
									images_changed: {
										type: "integer",
										minimum: 0
									},
									location: { $ref: "#/$defs/place" }
								}
							}
						}
					}
				}]
			},
			coverage: {
				description: "How much of the fleet the policy covers.",
				type: "object",
				additionalProperties: !1,
				required: [
					"devices",
					"inventory_items",
					"gaps",
					"records"
				],
				properties: {
					devices: { $ref: "#/$defs/coverage" },
					inventory_items: { $ref: "#/$defs/coverage" },
					gaps: {
						description: "Device types and parts that are not fully covered.",
						type: "array",
						items: { $ref: "#/$defs/coverage" }
					},
					records: {
						type: "object",
						additionalProperties: !1,
						required: [
							"total",
							"unused",
							"other_platform",
							"conflicting"
						],
						properties: {
							total: {
								type: "integer",
								minimum: 0
							},
							unused: {
								description: "Null while entries are left out, because the records may match them.",
								type: ["integer", "null"],
								minimum: 0
							},
							other_platform: {
								type: "integer",
								minimum: 0
							},
							conflicting: {
								type: "integer",
								minimum: 0
							}
						}
					}
				}
			},
			waivers: {
				type: "array",
				items: {
					type: "object",
					additionalProperties: !1,
					required: [
						"reason",
						"until",
						"approved_by",
						"ticket",
						"software",
						"expired",
						"named",
						"excused",
						"location"
					],
					properties: {
						reason: { type: "string" },
						until: {
							type: "string",
							format: "date"
						},
						approved_by: { type: ["string", "null"] },
						ticket: { type: ["string", "null"] },
						software: { type: ["string", "null"] },
						expired: { type: "boolean" },
						named: {
							description: "The number of devices and inventory items that it names.",
							type: "integer",
							minimum: 0
						},
						excused: {
							description: "How many it excuses on the date of the report.",
							type: "integer",
							minimum: 0
						},
						location: { $ref: "#/$defs/place" }
					}
				}
			},
			limits: {
				description: "What the report is limited to; empty for the whole fleet.",
				type: "array",
				items: { type: "string" }
			},
			upgrades: {
				type: "object",
				additionalProperties: !1,
				required: ["until", "list"],
				properties: {
					until: {
						type: "string",
						format: "date"
					},
					list: {
						description: "What must move: now, then by last day.",
						type: "array",
						items: {
							type: "object",
							additionalProperties: !1,
							required: [
								"by",
								"kind",
								"type",
								"from",
								"to",
								"image_files",
								"reason",
								"waived",
								"approved_by",
								"ticket",
								"count",
								"names"
							],
							properties: {
								by: {
									description: "The last day on which they are valid; null for those that are invalid now.",
									type: ["string", "null"],
									format: "date"
								},
								kind: { enum: ["device", "inventory_item"] },
								type: { type: ["string", "null"] },
								from: { type: ["string", "null"] },
								to: {
									description: "Null if there is no target.",
									type: ["string", "null"]
								},
								image_files: {
									type: "array",
									items: {
										type: "object",
										additionalProperties: !1,
										required: [
											"image_file_name",
											"image_file_checksum",
											"hashing_algorithm",
											"image_file_size"
										],
										properties: {
											image_file_name: { type: "string" },
											image_file_checksum: { type: ["string", "null"] },
											hashing_algorithm: { type: ["string", "null"] },
											image_file_size: {
												description: "In bytes.",
												type: ["integer", "null"],
												minimum: 0
											}
										}
									}
								},
								reason: { type: "string" },
								waived: { type: "boolean" },
								approved_by: { type: ["string", "null"] },
								ticket: { type: ["string", "null"] },
								count: {
									type: "integer",
									minimum: 1
								},
								names: {
									type: "array",
									items: { type: "string" }
								}
							}
						}
					}
				}
			},
			records: {
				description: "Every record of validated software, in the order of the files.",
				type: "array",
				items: {
					type: "object",
					additionalProperties: !1,
					required: [
						"name",
						"software",
						"start",
						"end",
						"preferred",
						"assigned",
						"matched",
						"relying",
						"ticket",
						"description",
						"marks",
						"approved_by",
						"location"
					],
					properties: {
						name: { type: ["string", "null"] },
						software: { type: "string" },
						start: {
							type: "string",
							format: "date"
						},
						end: {
							type: ["string", "null"],
							format: "date"
						},
						preferred: { type: "boolean" },
						assigned: {
							description: "What it is assigned to, in words.",
							type: "string"
						},
						matched: {
							type: "integer",
							minimum: 0
						},
						relying: {
							description: "How many are valid by it.",
							type: "integer",
							minimum: 0
						},
						ticket: { type: ["string", "null"] },
						description: { type: ["string", "null"] },
						marks: {
							type: "array",
							items: { enum: [
								"ended",
								"ends_soon",
								"not_started",
								"matches_nothing"
							] }
						},
						approved_by: { type: ["string", "null"] },
						location: { $ref: "#/$defs/place" }
					}
				}
			},
			subjects: {
				description: "Devices, then inventory items, each by name.",
				type: "array",
				items: { $ref: "#/$defs/subject" }
			}
		},
		$defs: {
			counts: {
				type: "object",
				additionalProperties: !1,
				required: [
					"total",
					"valid",
					"invalid",
					"waived",
					"no_software",
					"not_expected",
					"expiring",
					"unsupported",
					"compliant",
					"drift",
					"compliance_percent"
				],
				properties: {
					total: {
						type: "integer",
						minimum: 0
					},
					valid: {
						type: "integer",
						minimum: 0
					},
					invalid: {
						description: "All that are invalid, including waived ones.",
						type: "integer",
						minimum: 0
					},
					waived: {
						description: "The invalid ones that a waiver excuses.",
						type: "integer",
						minimum: 0
					},
					no_software: {
						description: "Those without software that need some.",
						type: "integer",
						minimum: 0
					},
					not_expected: {
						description: "Those without software of a device type or role that needs none; no part of compliance.",
						type: "integer",
						minimum: 0
					},
					expiring: {
						description: "The valid ones whose approval ends within expiring_within_days.",
						type: "integer",
						minimum: 0
					},
					unsupported: {
						description: "The valid ones whose software is out of support.",
						type: "integer",
						minimum: 0
					},
					compliant: {
						description: "The valid ones; without those out of support if software-end-of-support is an error.",
						type: "integer",
						minimum: 0
					},
					drift: {
						description: "Those that were seen to run another version than they should.",
						type: "integer",
						minimum: 0
					},
					compliance_percent: {
						description: "The percentage that is compliant of those that need software, with two decimals; null if there are none.",
						type: ["number", "null"],
						minimum: 0,
						maximum: 100
					}
				}
			},
			group: {
				type: "object",
				additionalProperties: !1,
				required: [
					"name",
					"total",
					"valid",
					"invalid",
					"waived",
					"no_software",
					"not_expected",
					"expiring",
					"unsupported",
					"compliant",
					"drift",
					"compliance_percent"
				],
				properties: {
					name: {
						description: "Null for those that have none.",
						type: ["string", "null"]
					},
					total: {
						type: "integer",
						minimum: 0
					},
					valid: {
						type: "integer",
						minimum: 0
					},
					invalid: {
						description: "All that are invalid, including waived ones.",
						type: "integer",
						minimum: 0
					},
					waived: {
						description: "The invalid ones that a waiver excuses.",
						type: "integer",
						minimum: 0
					},
					no_software: {
						description: "Those without software that need some.",
						type: "integer",
						minimum: 0
					},
					not_expected: {
						description: "Those without software of a device type or role that needs none; no part of compliance.",
						type: "integer",
						minimum: 0
					},
					expiring: {
						description: "The valid ones whose approval ends within expiring_within_days.",
						type: "integer",
						minimum: 0
					},
					unsupported: {
						description: "The valid ones whose software is out of support.",
						type: "integer",
						minimum: 0
					},
					compliant: {
						description: "The valid ones; without those out of support if software-end-of-support is an error.",
						type: "integer",
						minimum: 0
					},
					drift: {
						description: "Those that were seen to run another version than they should.",
						type: "integer",
						minimum: 0
					},
					compliance_percent: {
						description: "The percentage that is compliant of those that need software, with two decimals; null if there are none.",
						type: ["number", "null"],
						minimum: 0,
						maximum: 100
					}
				}
			},
			coverage: {
				type: "object",
				additionalProperties: !1,
				required: [
					"name",
					"total",
					"matched",
					"covered"
				],
				properties: {
					name: { type: "string" },
					total: {
						type: "integer",
						minimum: 0
					},
					matched: {
						type: "integer",
						minimum: 0
					},
					covered: {
						type: "integer",
						minimum: 0
					}
				}
			},
			place: {
				type: "object",
				additionalProperties: !1,
				required: ["file", "line"],
				properties: {
					file: { type: "string" },
					line: {
						type: "integer",
						minimum: 1
					}
				}
			},
			subject: {
				description: "A device or an inventory item. An inventory item is shown with the tenant and location of its device and the platform of its software; matching does not use them.",
				type: "object",
				additionalProperties: !1,
				required: "kind.name.device.device_type.part_id.role.platform.tenant.location.software.status.reason.valid_until.expiring.supported.software_expected.approved_by.ticket.preferred.waived.approved_software.target.image_files.image_source.location_in_file.matches".split("."),
				properties: {
					kind: { enum: ["device", "inventory_item"] },
					name: { type: "string" },
					device: { type: ["string", "null"] },
					device_type: { type: ["string", "null"] },
					part_id: { type: ["string", "null"] },
					role: { type: ["string", "null"] },
					platform: { type: ["string", "null"] },
					tenant: { type: ["string", "null"] },
					location: { type: ["string", "null"] },
					software: { type: ["string", "null"] },
					status: { enum: [
						"valid",
						"invalid",
						"no_software"
					] },
					reason: { enum: [
						"no_policy",
						"not_approved",
						"expired",
						"not_yet_valid",
						null
					] },
					valid_until: {
						type: ["string", "null"],
						format: "date"
					},
					expiring: {
						description: "Whether its approval ends within expiring_within_days.",
						type: "boolean"
					},
					supported: {
						description: "Whether its software is in support; null if no date is known.",
						type: ["boolean", "null"]
					},
					software_expected: {
						description: "False for a device type or role in software_not_expected.",
						type: "boolean"
					},
					approved_by: {
						description: "Who approved what it runs, by the record that approves it.",
						type: ["string", "null"]
					},
					ticket: { type: ["string", "null"] },
					preferred: { type: "boolean" },
					waived: { oneOf: [{ type: "null" }, {
						type: "object",
						additionalProperties: !1,
						required: ["until", "reason"],
						properties: {
							until: {
								type: "string",
								format: "date"
							},
							reason: { type: "string" }
						}
					}] },
					approved_software: {
						description: "The software of the matches in their window, in order, without duplicates.",
						type: "array",
						items: { type: "string" }
					},
					target: {
						description: "The version to move to, and its image files; null if none is needed or known.",
						oneOf: [{ type: "null" }, {
							type: "object",
							additionalProperties: !1,
							required: [
								"software",
								"image_files",
								"approved_by",
								"ticket"
							],
							properties: {
								software: { type: "string" },
								image_files: {
									type: "array",
									items: { type: "string" }
								},
								approved_by: { type: ["string", "null"] },
								ticket: { type: ["string", "null"] }
							}
						}]
					},
					image_files: {
						type: "array",
						items: { type: "string" }
					},
					image_source: { enum: [
						"override",
						"device_type",
						"default",
						"software_version",
						null
					] },
					observed: {
						description: "What it was seen to run; only where something was observed.",
						type: "object",
						additionalProperties: !1,
						required: [
							"version",
							"software",
							"seen",
							"source",
							"drift",
							"approved",
							"location"
						],
						properties: {
							version: {
								description: "As the source spells it.",
								type: "string"
							},
							software: {
								description: "The software version that is declared for it; null if none is.",
								type: ["string", "null"]
							},
							seen: {
								type: "string",
								format: "date"
							},
							source: { type: ["string", "null"] },
							drift: {
								description: "Whether its software_version is another one.",
								type: "boolean"
							},
							approved: {
								description: "Whether a record approves it today.",
								type: "boolean"
							},
							location: { $ref: "#/$defs/place" }
						}
					},
					location_in_file: { $ref: "#/$defs/place" },
					matches: {
						description: "All matching records in their order.",
						type: "array",
						items: { $ref: "#/$defs/match" }
					}
				}
			},
			match: {
				type: "object",
				additionalProperties: !1,
				required: [
					"name",
					"software",
					"start",
					"end",
					"preferred",
					"in_window",
					"rank",
					"matched_by",
					"location"
				],
				properties: {
					name: { type: ["string", "null"] },
					software: { type: "string" },
					start: {
						type: "string",
						format: "date"
					},
					end: {
						type: ["string", "null"],
						format: "date"
					},
					preferred: { type: "boolean" },
					in_window: { type: "boolean" },
					rank: {
						type: "integer",
						minimum: 1,
						maximum: 10
					},
					matched_by: { enum: [
						"device",
						"device_type_and_role",
						"device_type",
						"device_role",
						"object_tag",
						"device_tenant",
						"inventory_item"
					] },
					location: { $ref: "#/$defs/place" }
				}
			},
			total: {
				type: "object",
				additionalProperties: !1,
				required: [
					"total",
					"valid",
					"invalid",
					"waived",
					"no_software",
					"not_expected",
					"expiring",
					"unsupported",
					"compliant",
					"drift",
					"compliance_percent",
					"not_judged"
				],
				properties: {
					total: {
						type: "integer",
						minimum: 0
					},
					valid: {
						type: "integer",
						minimum: 0
					},
					invalid: {
						description: "All that are invalid, including waived ones.",
						type: "integer",
						minimum: 0
					},
					waived: {
						description: "The invalid ones that a waiver excuses.",
						type: "integer",
						minimum: 0
					},
					no_software: {
						description: "Those without software that need some.",
						type: "integer",
						minimum: 0
					},
					not_expected: {
						description: "Those without software of a device type or role that needs none; no part of compliance.",
						type: "integer",
						minimum: 0
					},
					expiring: {
						description: "The valid ones whose approval ends within expiring_within_days.",
						type: "integer",
						minimum: 0
					},
					unsupported: {
						description: "The valid ones whose software is out of support.",
						type: "integer",
						minimum: 0
					},
					compliant: {
						description: "The valid ones; without those out of support if software-end-of-support is an error.",
						type: "integer",
						minimum: 0
					},
					drift: {
						description: "Those that were seen to run another version than they should.",
						type: "integer",
						minimum: 0
					},
					compliance_percent: {
						description: "The percentage that is compliant of those that need software, with two decimals; null if there are none.",
						type: ["number", "null"],
						minimum: 0,
						maximum: 100
					},
					not_judged: {
						description: "Those that errors keep from being judged; they are in no other count.",
						type: "integer",
						minimum: 0
					}
				}
			}
		}
	},
	"policy.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "policy.schema.json",
		title: "Policy document",
		description: "One YAML document of a policy file: which software is approved for what, and which exceptions are accepted.",
		examples: [{ validated_software: [{
			software: "4.25.6M",
			start: "2026-01-01",
			device_types: ["7150-S64"]
		}] }, null],
		type: ["object", "null"],
		properties: {
			validated_software: {
				type: ["array", "null"],
				items: { $ref: "validated-software.schema.json" },
				title: "Validated software",
				description: "Approvals: a software version, a validity window and what it is approved for.",
				examples: [[{
					software: "4.25.6M",
					start: "2026-01-01",
					device_types: ["7150-S64"]
				}]]
			},
			waivers: {
				type: ["array", "null"],
				items: { $ref: "waiver.schema.json" },
				title: "Waivers",
				description: "Exceptions that are accepted for a while.",
				examples: [[{
					reason: "Replacement is ordered",
					until: "2026-12-31",
					devices: ["ams-leaf-01"]
				}]]
			}
		},
		additionalProperties: !1
	},
	"role.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "role.schema.json",
		title: "Role",
		description: "Functions of devices.",
		examples: ["leaf", {
			name: "leaf",
			description: "Top-of-rack switch"
		}],
		type: ["string", "object"],
		minLength: 1,
		maxLength: 255,
		pattern: "^(\\S([\\s\\S]*\\S)?)?$",
		properties: {
			name: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Name",
				description: "The name of the role, unique in the repository. Devices, virtual machines and validated software refer to it.",
				examples: ["leaf"]
			},
			description: {
				$ref: "definitions.schema.json#/$defs/text",
				title: "Description",
				description: "What the role is, for people; matching never looks at it.",
				examples: ["Top-of-rack switch"]
			}
		},
		required: ["name"],
		additionalProperties: !1
	},
	"software-image-file.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "software-image-file.schema.json",
		title: "Software image file",
		description: "A file that installs a software version.",
		examples: [{
			software_version: "4.25.6M",
			image_file_name: "EOS64-4.25.6M.swi",
			status: "Active",
			image_file_checksum: "6e1ff0e3b1d0d9d4a7c1a5f7b2c8e901",
			hashing_algorithm: "md5"
		}],
		type: "object",
		properties: {
			software_version: {
				$ref: "definitions.schema.json#/$defs/software_version_reference",
				title: "Software version",
				description: "The version that it installs.",
				examples: ["4.25.6M", {
					platform: "arista_eos",
					version: "4.25.6M"
				}]
			},
			image_file_name: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Image file name",
				description: "The file name.",
				examples: ["EOS64-4.25.6M.swi"]
			},
			status: {
				$ref: "definitions.schema.json#/$defs/software_status",
				title: "Status",
				description: "Life-cycle status.",
				examples: ["Active"]
			},
			image_file_checksum: {
				type: "string",
				title: "Image file checksum",
				description: "In hexadecimal digits.",
				examples: ["6e1ff0e3b1d0d9d4a7c1a5f7b2c8e901"]
			},
			hashing_algorithm: {
				$ref: "definitions.schema.json#/$defs/hashing_algorithm",
				title: "Hashing algorithm",
				description: "Of the checksum.",
				examples: ["sha512", "md5"]
			},
			image_file_size: {
				type: "integer",
				minimum: 0,
				maximum: 9007199254740991,
				title: "Image file size",
				description: "In bytes.",
				examples: [1073741824]
			},
			download_url: {
				$ref: "definitions.schema.json#/$defs/url",
				title: "Download URL",
				description: "An `http`, `https`, `ftp`, `sftp`, `scp` or `tftp` URL.",
				examples: ["https://images.example.net/eos/EOS64-4.25.6M.swi"]
			},
			default_image: {
				type: "boolean",
				default: !1,
				title: "Default image",
				description: "Whether device types without an image file of their own use it. One for each version.",
				examples: [!0]
			},
			device_types: {
				type: "array",
				items: { $ref: "definitions.schema.json#/$defs/device_type_reference" },
				title: "Device types",
				description: "The device types that use it instead of the default image.",
				examples: [["7150-S64"], [{
					manufacturer: "Arista",
					model: "7150-S64"
				}]]
			},
			tags: {
				$ref: "definitions.schema.json#/$defs/names",
				title: "Tags",
				description: "Records do not match them.",
				examples: [["pci", "lab"]]
			},
			comments: {
				$ref: "definitions.schema.json#/$defs/text",
				title: "Comments",
				description: "Free text.",
				examples: ["Replaced after the power outage in March."]
			}
		},
		required: [
			"software_version",
			"image_file_name",
			"status"
		],
		additionalProperties: !1,
		allOf: [{ $ref: "definitions.schema.json#/$defs/image_file_checksum_rules" }],
		$defs: { nested_software_image_file: {
			title: "Nested software image file",
			description: "An image file written inside its software version, which is implied: `software_version` is not allowed here.",
			examples: [{
				image_file_name: "EOS64-4.25.6M.swi",
				status: "Active",
				image_file_checksum: "6e1ff0e3b1d0d9d4a7c1a5f7b2c8e901",
				hashing_algorithm: "md5"
			}],
			type: "object",
			properties: {
				image_file_name: { $ref: "#/properties/image_file_name" },
				status: { $ref: "#/properties/status" },
				image_file_checksum: { $ref: "#/properties/image_file_checksum" },
				hashing_algorithm: { $ref: "#/properties/hashing_algorithm" },
				image_file_size: { $ref: "#/properties/image_file_size" },
				download_url: { $ref: "#/properties/download_url" },
				default_image: { $ref: "#/properties/default_image" },
				device_types: { $ref: "#/properties/device_types" },
				tags: { $ref: "#/properties/tags" },
				comments: { $ref: "#/properties/comments" }
			},
			required: ["image_file_name", "status"],
			additionalProperties: !1,
			allOf: [{ $ref: "definitions.schema.json#/$defs/image_file_checksum_rules" }]
		} }
	},
	"software-version.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "software-version.schema.json",
		title: "Software version",
		description: "A release of a platform's software.",
		examples: [{
			platform: "arista_eos",
			version: "4.25.6M",
			status: "Active",
			end_of_support_date: "2027-06-30"
		}],
		type: "object",
		properties: {
			platform: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Platform",
				description: "Its platform.",
				examples: ["arista_eos"]
			},
			version: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Version",
				description: "The version, in quotes if YAML would read a number.",
				examples: ["4.25.6M", "17.10"]
			},
			status: {
				$ref: "definitions.schema.json#/$defs/software_status",
				title: "Status",
				description: "For people: only validated software decides whether devices may run the version.",
				examples: ["Active"]
			},
			alias: {
				$ref: "definitions.schema.json#/$defs/short_text",
				title: "Alias",
				description: "Another name, for people.",
				examples: ["Amsterdam"]
			},
			release_date: {
				$ref: "definitions.schema.json#/$defs/date",
				title: "Release date",
				description: "The release date.",
				examples: ["2021-05-17"]
			},
			end_of_support_date: {
				$ref: "definitions.schema.json#/$defs/date",
				title: "End of support date",
				description: "The last day of support.",
				examples: ["2027-06-30"]
			},
			documentation_url: {
				$ref: "definitions.schema.json#/$defs/documentation_url",
				title: "Documentation URL",
				description: "The release notes, `http` or `https`.",
				examples: ["https://www.example.com/eos/4.25.6M/release-notes"]
			},
			long_term_support: {
				type: "boolean",
				default: !1,
				title: "Long-term support",
				description: "A long-term support release.",
				examples: [!0]
			},
			pre_release: {
				type: "boolean",
				default: !1,
				title: "Pre-release",
				description: "A beta or release candidate.",
				examples: [!0]
			},
			upgrade_from: {
				type: "array",
				items: { $ref: "definitions.schema.json#/$defs/software_version_reference" },
				title: "Upgrade from",
				description: "The versions from which a device can move to this one in one step, for `fleetvet plan`. Default is any.",
				examples: [["4.20.5F", "4.22.1M"]]
			},
			tags: {
				$ref: "definitions.schema.json#/$defs/names",
				title: "Tags",
				description: "Records do not match them.",
				examples: [["pci", "lab"]]
			},
			comments: {
				$ref: "definitions.schema.json#/$defs/text",
				title: "Comments",
				description: "Free text.",
				examples: ["Replaced after the power outage in March."]
			},
			software_image_files: {
				type: "array",
				items: { $ref: "software-image-file.schema.json#/$defs/nested_software_image_file" },
				title: "Software image files",
				description: "Its image files.",
				examples: [[{
					image_file_name: "EOS64-4.25.6M.swi",
					status: "Active",
					default_image: !0
				}]]
			}
		},
		required: [
			"platform",
			"version",
			"status"
		],
		additionalProperties: !1
	},
	"tag.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "tag.schema.json",
		title: "Tag",
		description: "Labels across types, roles and sites.",
		examples: ["pci", {
			name: "pci",
			description: "In scope of the card payment audit"
		}],
		type: ["string", "object"],
		minLength: 1,
		maxLength: 255,
		pattern: "^(\\S([\\s\\S]*\\S)?)?$",
		properties: {
			name: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Name",
				description: "The name of the tag, unique in the repository.",
				examples: ["pci"]
			},
			description: {
				$ref: "definitions.schema.json#/$defs/text",
				title: "Description",
				description: "What the tag is, for people; matching never looks at it.",
				examples: ["In scope of the card payment audit"]
			}
		},
		required: ["name"],
		additionalProperties: !1
	},
	"tenant.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "tenant.schema.json",
		title: "Tenant",
		description: "Owners of devices and virtual machines.",
		examples: ["retail", {
			name: "retail",
			description: "Shops and their warehouses"
		}],
		type: ["string", "object"],
		minLength: 1,
		maxLength: 255,
		pattern: "^(\\S([\\s\\S]*\\S)?)?$",
		properties: {
			name: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Name",
				description: "The name of the tenant, unique in the repository. Devices, virtual machines and validated software refer to it.",
				examples: ["retail"]
			},
			description: {
				$ref: "definitions.schema.json#/$defs/text",
				title: "Description",
				description: "What the tenant is, for people; matching never looks at it.",
				examples: ["Shops and their warehouses"]
			}
		},
		required: ["name"],
		additionalProperties: !1
	},
	"test-output.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "test-output.schema.json",
		title: "Test output",
		description: "What `fleetvet test --format json` writes.",
		examples: [{
			schema_version: 1,
			tool: {
				name: "fleetvet",
				version: "0.1.0"
			},
			summary: {
				files: 1,
				passed: 0,
				failed: 1,
				broken: 0,
				undated: 0,
				broken_entries: 0
			},
			coverage: {
				records: 2,
				covered: 1,
				percent: 50,
				uncovered: [{
					name: "eos-fabric",
					software: {
						platform: "arista_eos",
						version: "4.32.4M"
					},
					start: "2025-06-02",
					end: null,
					location: {
						file: "policies/eos.yaml",
						start: {
							line: 4,
							column: 11
						},
						end: {
							line: 4,
							column: 21
						}
					}
				}]
			},
			files: [{
				path: "tests/leaves.fleetvet.yaml",
				diagnostics: [],
				cases: [{
					name: "leaves run the preferred EOS",
					outcome: "failed",
					location: {
						file: "tests/leaves.fleetvet.yaml",
						start: {
							line: 4,
							column: 15
						},
						end: {
							line: 4,
							column: 20
						}
					},
					subject: "device \"ams-leaf-01\"",
					as_of: "2026-11-21",
					multi_tenant_mode: !1,
					differences: [{
						field: "status",
						expected: "valid",
						actual: "invalid",
						because: "no record matches it",
						location: {
							file: "tests/leaves.fleetvet.yaml",
							start: {
								line: 4,
								column: 15
							},
							end: {
								line: 4,
								column: 20
							}
						},
						related: [],
						lines: [],
						omitted: 0
					}],
					diagnostics: []
				}]
			}]
		}],
		type: "object",
		properties: {
			schema_version: {
				type: "integer",
				const: 1,
				title: "Schema version",
				description: "The version of this format.",
				examples: [1]
			},
			tool: {
				title: "Tool",
				description: "What wrote the output.",
				examples: [{
					name: "fleetvet",
					version: "0.1.0"
				}],
				type: "object",
				properties: {
					name: {
						type: "string",
						const: "fleetvet",
						title: "Name",
						description: "The name of the tool.",
						examples: ["fleetvet"]
					},
					version: {
						type: "string",
						title: "Version",
						description: "The version of the tool.",
						examples: ["0.1.0"]
					}
				},
				required: ["name", "version"],
				additionalProperties: !1
			},
			summary: { $ref: "#/$defs/summary" },
			coverage: { $ref: "#/$defs/coverage" },
			files: {
				type: "array",
				items: { $ref: "#/$defs/file" },
				title: "Files",
				description: "The files of tests, sorted by path.",
				examples: [[{
					path: "tests/leaves.fleetvet.yaml",
					diagnostics: [],
					cases: [{
						name: "leaves run the preferred EOS",
						outcome: "failed",
						location: {
							file: "tests/leaves.fleetvet.yaml",
							start: {
								line: 4,
								column: 15
							},
							end: {
								line: 4,
								column: 20
							}
						},
						subject: "device \"ams-leaf-01\"",
						as_of: "2026-11-21",
						multi_tenant_mode: !1,
						differences: [{
							field: "status",
							expected: "valid",
							actual: "invalid",
							because: "no record matches it",
							location: {
								file: "tests/leaves.fleetvet.yaml",
								start: {
									line: 4,
									column: 15
								},
								end: {
									line: 4,
									column: 20
								}
							},
							related: [],
							lines: [],
							omitted: 0
						}],
						diagnostics: []
					}]
				}]]
			}
		},
		required: [
			"schema_version",
			"tool",
			"summary",
			"coverage",
			"files"
		],
		additionalProperties: !1,
		$defs: {
			location_or_none: {
				title: "Location or none",
				description: "A range in a file, or null.",
				examples: [{
					file: "policies/eos.yaml",
					start: {
						line: 4,
						column: 11
					},
					end: {
						line: 4,
						column: 21
					}
				}, null],
				type: ["object", "null"],
				properties: {
					file: { $ref: "check-output.schema.json#/$defs/location/properties/file" },
					start: { $ref: "check-output.schema.json#/$defs/location/properties/start" },
					end: { $ref: "check-output.schema.json#/$defs/location/properties/end" }
				},
				required: [
					"file",
					"start",
					"end"
				],
				additionalProperties: !1
			},
			summary: {
				title: "Summary",
				description: "The number of cases by outcome.",
				examples: [{
					files: 1,
					passed: 0,
					failed: 1,
					broken: 0,
					undated: 0,
					broken_entries: 0
				}],
				type: "object",
				properties: {
					files: {
						type: "integer",
						minimum: 0,
						title: "Files",
						description: "How many files of tests there are.",
						examples: [1]
					},
					passed: {
						type: "integer",
						minimum: 0,
						title: "Passed",
						description: "How many cases passed.",
						examples: [12]
					},
					failed: {
						type: "integer",
						minimum: 0,
						title: "Failed",
						description: "The number of cases with another result than expected.",
						examples: [1]
					},
					broken: {
						type: "integer",
						minimum: 0,
						title: "Broken",
						description: "How many cases could not be run, and faults of files.",
						examples: [0]
					},
					undated: {
						type: "integer",
						minimum: 0,
						title: "Undated",
						description: "The number of cases without a date, which ran as of today: their outcome can change from day to day.",
						examples: [0]
					},
					broken_entries: {
						type: "integer",
						minimum: 0,
						title: "Broken entries",
						description: "How many entries of the repository are left out for their errors.",
						examples: [0]
					}
				},
				required: [
					"files",
					"passed",
					"failed",
					"broken",
					"undated",
					"broken_entries"
				],
				additionalProperties: !1
			},
			coverage: {
				title: "Coverage",
				description: "Which validated software records the passed cases depend on.",
				examples: [{
					records: 2,
					covered: 1,
					percent: 50,
					uncovered: [{
						name: "eos-fabric",
						software: {
							platform: "arista_eos",
							version: "4.32.4M"
						},
						start: "2025-06-02",
						end: null,
						location: {
							file: "policies/eos.yaml",
							start: {
								line: 4,
								column: 11
							},
							end: {
								line: 4,
								column: 21
							}
						}
					}]
				}],
				type: "object",
				properties: {
					records: {
						type: "integer",
						minimum: 0,
						title: "Records",
						description: "How many records there are.",
						examples: [2]
					},
					covered: {
						type: "integer",
						minimum: 0,
						title: "Covered",
						description: "How many of them are covered.",
						examples: [1]
					},
					percent: {
						type: "integer",
						minimum: 0,
						maximum: 100,
						title: "Percent",
						description: "The percentage of covered records, rounded down; 100 if there are no records.",
						examples: [50]
					},
					uncovered: {
						type: "array",
						items: { $ref: "#/$defs/record" },
						title: "Uncovered",
						description: "The records that no case covers, in the order of files.",
						examples: [[{
							name: "eos-fabric",
							software: {
								platform: "arista_eos",
								version: "4.32.4M"
							},
							start: "2025-06-02",
							end: null,
							location: {
								file: "policies/eos.yaml",
								start: {
									line: 4,
									column: 11
								},
								end: {
									line: 4,
									column: 21
								}
							}
						}]]
					}
				},
				required: [
					"records",
					"covered",
					"percent",
					"uncovered"
				],
				additionalProperties: !1
			},
			record: {
				title: "Record",
				description: "A record of validated software.",
				examples: [{
					name: "eos-fabric",
					software: {
						platform: "arista_eos",
						version: "4.32.4M"
					},
					start: "2025-06-02",
					end: null,
					location: {
						file: "policies/eos.yaml",
						start: {
							line: 4,
							column: 11
						},
						end: {
							line: 4,
							column: 21
						}
					}
				}],
				type: "object",
				properties: {
					name: {
						type: ["string", "null"],
						title: "Name",
						description: "The name of the record, or null.",
						examples: ["eos-fabric", null]
					},
					software: { $ref: "check-output.schema.json#/$defs/software_version" },
					start: {
						type: "string",
						format: "date",
						title: "Start",
						description: "The first day of the approval.",
						examples: ["2025-06-02"]
					},
					end: {
						type: ["string", "null"],
						format: "date",
						title: "End",
						description: "The last day of the approval; null if it does not end.",
						examples: ["2027-05-31", null]
					},
					location: {
						$ref: "check-output.schema.json#/$defs/location",
						title: "Location",
						description: "The location of the record.",
						examples: [{
							file: "policies/eos.yaml",
							start: {
								line: 4,
								column: 11
							},
							end: {
								line: 4,
								column: 21
							}
						}]
					}
				},
				required: [
					"name",
					"software",
					"start",
					"end",
					"location"
				],
				additionalProperties: !1
			},
			file: {
				title: "File",
				description: "A file of tests.",
				examples: [{
					path: "tests/leaves.fleetvet.yaml",
					diagnostics: [],
					cases: [{
						name: "leaves run the preferred EOS",
						outcome: "failed",
						location: {
							file: "tests/leaves.fleetvet.yaml",
							start: {
								line: 4,
								column: 15
							},
							end: {
								line: 4,
								column: 20
							}
						},
						subject: "device \"ams-leaf-01\"",
						as_of: "2026-11-21",
						multi_tenant_mode: !1,
						differences: [{
							field: "status",
							expected: "valid",
							actual: "invalid",
							because: "no record matches it",
							location: {
								file: "tests/leaves.fleetvet.yaml",
								start: {
									line: 4,
									column: 15
								},
								end: {
									line: 4,
									column: 20
								}
							},
							related: [],
							lines: [],
							omitted: 0
						}],
						diagnostics: []
					}]
				}],
				type: "object",
				properties: {
					path: {
						type: "string",
						title: "Path",
						description: "The path from the root of the repository, with forward slashes.",
						examples: ["tests/leaves.fleetvet.yaml"]
					},
					diagnostics: {
						type: "array",
						items: { $ref: "check-output.schema.json#/$defs/diagnostic" },
						title: "Diagnostics",
						description: "What is wrong with the file itself. The cases of a broken document are not run.",
						examples: [[]]
					},
					cases: {
						type: "array",
						items: { $ref: "#/$defs/case" },
						title: "Cases",
						description: "The cases in the order of the file.",
						examples: [[{
							name: "leaves run the preferred EOS",
							outcome: "failed",
							location: {
								file: "tests/leaves.fleetvet.yaml",
								start: {
									line: 4,
									column: 15
								},
								end: {
									line: 4,
									column: 20
								}
							},
							subject: "device \"ams-leaf-01\"",
							as_of: "2026-11-21",
							multi_tenant_mode: !1,
							differences: [{
								field: "status",
								expected: "valid",
								actual: "invalid",
								because: "no record matches it",
								location: {
									file: "tests/leaves.fleetvet.yaml",
									start: {
										line: 4,
										column: 15
									},
									end: {
										line: 4,
										column: 20
									}
								},
								related: [],
								lines: [],
								omitted: 0
							}],
							diagnostics: []
						}]]
					}
				},
				required: [
					"path",
					"diagnostics",
					"cases"
				],
				additionalProperties: !1
			},
			case: {
				title: "Case",
				description: "The outcome of a case.",
				examples: [{
					name: "leaves run the preferred EOS",
					outcome: "failed",
					location: {
						file: "tests/leaves.fleetvet.yaml",
						start: {
							line: 4,
							column: 15
						},
						end: {
							line: 4,
							column: 20
						}
					},
					subject: "device \"ams-leaf-01\"",
					as_of: "2026-11-21",
					multi_tenant_mode: !1,
					differences: [{
						field: "status",
						expected: "valid",
						actual: "invalid",
						because: "no record matches it",
						location: {
							file: "tests/leaves.fleetvet.yaml",
							start: {
								line: 4,
								column: 15
							},
							end: {
								line: 4,
								column: 20
							}
						},
						related: [],
						lines: [],
						omitted: 0
					}],
					diagnostics: []
				}],
				type: "object",
				properties: {
					name: {
						type: "string",
						title: "Name",
						description: "The name of the case, or its number if it has none.",
						examples: ["leaves run the preferred EOS"]
					},
					outcome: {
						type: "string",
						enum: [
							"passed",
							"failed",
							"broken"
						],
						title: "Outcome",
						description: "Whether the result is as expected; `broken` if the case could not run.",
						examples: ["passed"]
					},
					location: {
						$ref: "check-output.schema.json#/$defs/location",
						title: "Location",
						description: "The location of the case.",
						examples: [{
							file: "tests/leaves.fleetvet.yaml",
							start: {
								line: 4,
								column: 15
							},
							end: {
								line: 4,
								column: 20
							}
						}]
					},
					subject: {
						type: ["string", "null"],
						title: "Subject",
						description: "The device, inventory item or virtual machine in words; null if the case could not run.",
						examples: ["device \"ams-leaf-01\"", null]
					},
					as_of: {
						type: "string",
						format: "date",
						title: "As of",
						description: "The date of the case.",
						examples: ["2026-11-21"]
					},
					multi_tenant_mode: {
						type: "boolean",
						title: "Multi-tenant mode",
						description: "Whether tenants decided which validated software matches.",
						examples: [!1]
					},
					differences: {
						type: "array",
						items: { $ref: "#/$defs/difference" },
						title: "Differences",
						description: "The failed expectations, in file order.",
						examples: [[{
							field: "status",
							expected: "valid",
							actual: "invalid",
							because: "no record matches it",
							location: {
								file: "tests/leaves.fleetvet.yaml",
								start: {
									line: 4,
									column: 15
								},
								end: {
									line: 4,
									column: 20
								}
							},
							related: [],
							lines: [],
							omitted: 0
						}]]
					},
					diagnostics: {
						type: "array",
						items: { $ref: "check-output.schema.json#/$defs/diagnostic" },
						title: "Diagnostics",
						description: "Why it could not run.",
						examples: [[]]
					}
				},
				required: [
					"name",
					"outcome",
					"location",
					"subject",
					"as_of",
					"multi_tenant_mode",
					"differences",
					"diagnostics"
				],
				additionalProperties: !1
			},
			difference: {
				title: "Difference",
				description: "A failed expectation.",
				examples: [{
					field: "status",
					expected: "valid",
					actual: "invalid",
					because: "no record matches it",
					location: {
						file: "tests/leaves.fleetvet.yaml",
						start: {
							line: 4,
							column: 15
						},
						end: {
							line: 4,
							column: 20
						}
					},
					related: [],
					lines: [],
					omitted: 0
				}],
				type: "object",
				properties: {
					field: {
						type: "string",
						title: "Field",
						description: "The field of `expect`.",
						examples: ["status", "matches"]
					},
					expected: {
						title: "Expected",
						description: "The value in the file.",
						examples: ["valid", ["eos-fabric"]]
					},
					actual: {
						title: "Actual",
						description: "The actual value; a list of mappings for `matches` and `software_image_files`.",
						examples: ["invalid", null]
					},
					because: {
						type: ["string", "null"],
						title: "Because",
						description: "What the value follows from, in words; null if there is nothing to add.",
						examples: ["no record matches it", null]
					},
					location: {
						$ref: "check-output.schema.json#/$defs/location",
						title: "Location",
						description: "The location of the expectation.",
						examples: [{
							file: "tests/leaves.fleetvet.yaml",
							start: {
								line: 4,
								column: 15
							},
							end: {
								line: 4,
								column: 20
							}
						}]
					},
					related: {
						type: "array",
						items: { $ref: "check-output.schema.json#/$defs/related" },
						title: "Related",
						description: "The entries that the value follows from.",
						examples: [[]]
					},
					lines: {
						type: "array",
						items: { $ref: "#/$defs/line" },
						title: "Lines",
						description: "For a list: the two lists side by side. Empty for anything else.",
						examples: [[{
							sign: "unexpected",
							text: "eos-fabric",
							note: "rank 2 by device_type_and_role, preferred",
							location: {
								file: "policies/eos.yaml",
								start: {
									line: 4,
									column: 11
								},
								end: {
									line: 4,
									column: 21
								}
							}
						}]]
					},
					omitted: {
						type: "integer",
						minimum: 0,
						title: "Omitted",
						description: "For `matches`: how many of the last actual items are in neither `actual` nor `lines`.",
						examples: [0]
					}
				},
				required: [
					"field",
					"expected",
					"actual",
					"because",
					"location",
					"related",
					"lines",
					"omitted"
				],
				additionalProperties: !1
			},
			line: {
				title: "Line",
				description: "An item of the expected list, of the actual list, or of both.",
				examples: [{
					sign: "unexpected",
					text: "eos-fabric",
					note: "rank 2 by device_type_and_role, preferred",
					location: {
						file: "policies/eos.yaml",
						start: {
							line: 4,
							column: 11
						},
						end: {
							line: 4,
							column: 21
						}
					}
				}],
				type: "object",
				properties: {
					sign: {
						type: "string",
						enum: [
							"same",
							"missing",
							"unexpected"
						],
						title: "Sign",
						description: "Whether both lists contain it, only the expected one, or only the actual one.",
						examples: ["missing"]
					},
					text: {
						type: "string",
						title: "Text",
						description: "The item as YAML.",
						examples: ["eos-fabric"]
					},
					note: {
						type: ["string", "null"],
						title: "Note",
						description: "A note on it, or null.",
						examples: ["it does not match", null]
					},
					location: {
						$ref: "#/$defs/location_or_none",
						title: "Location",
						description: "The location of the record or image file, or null.",
						examples: [{
							file: "policies/eos.yaml",
							start: {
								line: 4,
								column: 11
							},
							end: {
								line: 4,
								column: 21
							}
						}, null]
					}
				},
				required: [
					"sign",
					"text",
					"note",
					"location"
				],
				additionalProperties: !1
			}
		}
	},
	"validated-software.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "validated-software.schema.json",
		title: "Validated software",
		description: "Approves a software version for a period of time, for what it is assigned to. Without an assignment it matches nothing.",
		examples: [{
			software: {
				platform: "arista_eos",
				version: "4.25.6M"
			},
			start: "2026-01-01",
			end: "2026-12-31",
			preferred: !0,
			device_types: ["7150-S64"],
			device_roles: ["leaf"]
		}],
		type: "object",
		properties: {
			name: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Name",
				description: "Unique name. Named records can share software, start and end.",
				examples: ["EOS 4.25 on leaves"]
			},
			description: {
				$ref: "definitions.schema.json#/$defs/text",
				title: "Description",
				description: "Why the software is approved.",
				examples: ["Qualified in the lab in December."]
			},
			approved_by: {
				$ref: "definitions.schema.json#/$defs/short_text",
				title: "Approved by",
				description: "Who approved it.",
				examples: ["Network change board"]
			},
			ticket: {
				$ref: "definitions.schema.json#/$defs/short_text",
				title: "Ticket",
				description: "The ticket of the approval.",
				examples: ["CHG0031415"]
			},
			software: {
				$ref: "definitions.schema.json#/$defs/software_version_reference",
				title: "Software",
				description: "The approved version.",
				examples: ["4.25.6M", {
					platform: "arista_eos",
					version: "4.25.6M"
				}]
			},
			start: {
				$ref: "definitions.schema.json#/$defs/date",
				title: "Start",
				description: "The first day.",
				examples: ["2026-01-01"]
			},
			end: {
				$ref: "definitions.schema.json#/$defs/date",
				title: "End",
				description: "The last day. Default is no end.",
				examples: ["2026-12-31"]
			},
			preferred: {
				type: "boolean",
				default: !1,
				title: "Preferred",
				description: "Whether it comes before records that are not preferred.",
				examples: [!0]
			},
			devices: {
				type: "array",
				items: { $ref: "definitions.schema.json#/$defs/device_reference" },
				title: "Devices",
				description: "Matches these devices.",
				examples: [["ams-leaf-01"], [{
					name: "leaf-01",
					location: "AMS01"
				}]]
			},
			device_tenants: {
				$ref: "definitions.schema.json#/$defs/names",
				title: "Device tenants",
				description: "In multi-tenant mode, limits types and roles to these tenants, or without types and roles, matches their devices. In the other mode, the record matches no device.",
				examples: [["retail"]]
			},
			device_types: {
				type: "array",
				items: { $ref: "definitions.schema.json#/$defs/device_type_reference" },
				title: "Device types",
				description: "Matches devices of these types. With `device_roles`, both must match.",
				examples: [["7150-S64"], [{
					manufacturer: "Arista",
					model: "7150-S64"
				}]]
			},
			device_roles: {
				$ref: "definitions.schema.json#/$defs/names",
				title: "Device roles",
				description: "Matches devices in these roles. With `device_types`, both must match.",
				examples: [["leaf", "spine"]]
			},
			inventory_items: {
				type: "array",
				items: { $ref: "definitions.schema.json#/$defs/inventory_item_reference" },
				title: "Inventory items",
				description: "Matches these inventory items.",
				examples: [[{
					device: "ams-leaf-01",
					name: "Supervisor 1"
				}]]
			},
			object_tags: {
				$ref: "definitions.schema.json#/$defs/names",
				title: "Object tags",
				description: "Matches devices and inventory items with one of these tags.",
				examples: [["pci"]]
			}
		},
		required: ["software", "start"],
		additionalProperties: !1
	},
	"virtual-machine.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "virtual-machine.schema.json",
		title: "Virtual machine",
		description: "A virtual machine and the software that it runs. The policy does not apply to it; its references and image files are checked.",
		examples: [{
			name: "ams-fw-vm-01",
			cluster: "ams-esx",
			role: "firewall",
			platform: "arista_eos",
			software_version: "4.25.6M"
		}],
		type: "object",
		properties: {
			name: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Name",
				description: "The name, unique within its cluster and tenant.",
				examples: ["ams-fw-vm-01"]
			},
			status: {
				$ref: "definitions.schema.json#/$defs/object_status",
				title: "Status",
				description: "Life-cycle status.",
				examples: ["Active", "Staged"],
				default: "Active"
			},
			cluster: {
				$ref: "definitions.schema.json#/$defs/short_text",
				title: "Cluster",
				description: "The cluster that it runs on.",
				examples: ["ams-esx"]
			},
			role: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Role",
				description: "The function of the machine.",
				examples: ["firewall"]
			},
			platform: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Platform",
				description: "The platform that a plain `software_version` refers to.",
				examples: ["arista_eos"]
			},
			tenant: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Tenant",
				description: "The owner.",
				examples: ["retail"]
			},
			tags: {
				$ref: "definitions.schema.json#/$defs/names",
				title: "Tags",
				description: "Records do not match them.",
				examples: [["pci", "lab"]]
			},
			software_version: {
				$ref: "definitions.schema.json#/$defs/software_version_reference",
				title: "Software version",
				description: "The software that it runs.",
				examples: ["4.25.6M", {
					platform: "arista_eos",
					version: "4.25.6M"
				}]
			},
			software_image_files: {
				type: "array",
				items: { $ref: "definitions.schema.json#/$defs/image_file_reference" },
				title: "Software image files",
				description: "Image files to use instead of those of the software version.",
				examples: [["EOS64-4.25.6M.swi"]]
			},
			comments: {
				$ref: "definitions.schema.json#/$defs/text",
				title: "Comments",
				description: "Free text.",
				examples: ["Replaced after the power outage in March."]
			},
			custom_fields: {
				$ref: "definitions.schema.json#/$defs/custom_fields",
				title: "Custom fields",
				description: "Your own fields: any keys, any values.",
				examples: [{ rack: "A12" }]
			}
		},
		required: ["name"],
		additionalProperties: !1
	},
	"waiver.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "waiver.schema.json",
		title: "Waiver",
		description: "Excuses named devices or inventory items from `software-invalid` until a date. The violation is shown as waived.",
		examples: [{
			reason: "Replacement is ordered",
			until: "2026-12-31",
			ticket: "CHG0041234",
			devices: ["ams-leaf-01"]
		}],
		type: "object",
		properties: {
			reason: {
				type: "string",
				minLength: 1,
				title: "Reason",
				description: "Shown with the violation.",
				examples: ["Replacement is ordered"]
			},
			until: {
				$ref: "definitions.schema.json#/$defs/date",
				title: "Until",
				description: "The last day.",
				examples: ["2026-12-31"]
			},
			approved_by: {
				$ref: "definitions.schema.json#/$defs/short_text",
				title: "Approved by",
				description: "Who accepted the risk.",
				examples: ["Head of network operations"]
			},
			ticket: {
				$ref: "definitions.schema.json#/$defs/short_text",
				title: "Ticket",
				description: "Where the decision is recorded.",
				examples: ["CHG0041234"]
			},
			software: {
				$ref: "definitions.schema.json#/$defs/software_version_reference",
				title: "Software",
				description: "Limits the waiver to this version.",
				examples: ["4.25.6M", {
					platform: "arista_eos",
					version: "4.25.6M"
				}]
			},
			devices: {
				type: "array",
				items: { $ref: "definitions.schema.json#/$defs/device_reference" },
				title: "Devices",
				description: "The excused devices.",
				examples: [["ams-leaf-01"]],
				minItems: 1
			},
			inventory_items: {
				type: "array",
				items: { $ref: "definitions.schema.json#/$defs/inventory_item_reference" },
				title: "Inventory items",
				description: "The excused inventory items.",
				examples: [[{
					device: "ams-leaf-01",
					name: "Supervisor 1"
				}]],
				minItems: 1
			}
		},
		required: ["reason", "until"],
		additionalProperties: !1,
		anyOf: [{
			properties: { devices: !0 },
			required: ["devices"]
		}, {
			properties: { inventory_items: !0 },
			required: ["inventory_items"]
		}]
	},
	"observed.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "observed.schema.json",
		title: "Observed document",
		description: "One YAML document of an observed file: what machines saw.",
		examples: [{ observed_software: [{
			device: "ams-leaf-01",
			version: "4.25.6M",
			seen: "2026-11-25"
		}] }, null],
		type: ["object", "null"],
		properties: { observed_software: {
			type: ["array", "null"],
			items: { $ref: "observed-software.schema.json" },
			title: "Observed software",
			description: "What devices and inventory items were seen to run.",
			examples: [[{
				device: "ams-leaf-01",
				version: "4.25.6M",
				seen: "2026-11-25"
			}]]
		} },
		additionalProperties: !1
	},
	"observed-software.schema.json": {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "observed-software.schema.json",
		title: "Observed software",
		description: "The software version that a device or inventory item was seen to run.",
		examples: [{
			device: "ams-leaf-01",
			version: "4.25.6M",
			seen: "2026-11-25",
			source: "ansible"
		}],
		type: "object",
		properties: {
			device: {
				$ref: "definitions.schema.json#/$defs/device_reference",
				title: "Device",
				description: "The device that was observed.",
				examples: ["ams-leaf-01", {
					name: "leaf-01",
					location: "AMS01"
				}]
			},
			inventory_item: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Inventory item",
				description: "The inventory item that runs the software.",
				examples: ["Supervisor 1"]
			},
			version: {
				$ref: "definitions.schema.json#/$defs/name",
				title: "Version",
				description: "The version as the source spells it.",
				examples: ["4.25.6M-22940725.4256M"]
			},
			seen: {
				$ref: "definitions.schema.json#/$defs/date",
				title: "Seen",
				description: "The day of the observation.",
				examples: ["2026-11-25"]
			},
			source: {
				$ref: "definitions.schema.json#/$defs/short_text",
				title: "Source",
				description: "What saw it.",
				examples: ["ansible"]
			}
		},
		required: [
			"device",
			"version",
			"seen"
		],
		additionalProperties: !1
	}
}, TOPICS = {
	inventory: "inventory.schema.json",
	policies: "policy.schema.json",
	observed: "observed.schema.json",
	config: "config.schema.json",
	"policy-test": "policy-test.schema.json",
	"import-definition": "import-definition.schema.json",
	"check-output": "check-output.schema.json",
	"explain-output": "explain-output.schema.json",
	"report-output": "report-output.schema.json",
	"plan-output": "plan-output.schema.json",
	"forecast-output": "forecast-output.schema.json",
	"test-output": "test-output.schema.json",
	manufacturers: "manufacturer.schema.json",
	locations: "location.schema.json",
	tenants: "tenant.schema.json",
	roles: "role.schema.json",
	tags: "tag.schema.json",
	platforms: "platform.schema.json",
	device_types: "device-type.schema.json",
	software_versions: "software-version.schema.json",
	software_image_files: "software-image-file.schema.json",
	devices: "device.schema.json",
	inventory_items: "inventory-item.schema.json",
	virtual_machines: "virtual-machine.schema.json",
	validated_software: "validated-software.schema.json",
	waivers: "waiver.schema.json",
	observed_software: "observed-software.schema.json"
}, SCHEMA_TOPICS = Object.keys(TOPICS);
function isSchemaTopic(word) {
	return Object.hasOwn(TOPICS, word);
}
function schemaOf(topic) {
	let file = TOPICS[topic], definitions = new Map(), sources = new Map(), inline = (value, from) => Array.isArray(value) ? value.map((item) => inline(item, from)) : typeof value != "object" || !value ? value : Object.fromEntries(Object.entries(value).filter(([key]) => key !== "$id" && key !== "$schema" && key !== "$defs").map(([key, part]) => [key, key === "$ref" && typeof part == "string" ? referTo(part, from) : inline(part, from)])), referTo = (reference, from) => {
		let [name = "", pointer = ""] = reference.split("#"), target = name === "" ? from : name;
		if (target === file && pointer === "") return "#";
		let label = pointer === "" ? target.replace(".schema.json", "").replaceAll("-", "_") : pointer.slice(pointer.lastIndexOf("/") + 1), source = `${target}#${pointer}`, unique = sources.has(label) && sources.get(label) !== source ? `${target.replace(".schema.json", "").replaceAll("-", "_")}_${label}` : label;
		return definitions.has(unique) || (sources.set(unique, source), definitions.set(unique, void 0), definitions.set(unique, inline(partAt(target, pointer), target))), `#/$defs/${unique}`;
	}, { $schema } = FILES[file] ?? {};
	return {
		$schema,
		$id: file,
		...inline(FILES[file], file),
		...definitions.size > 0 && { $defs: Object.fromEntries([...definitions].sort(([a], [b]) => a < b ? -1 : 1)) }
	};
}
function partAt(file, pointer) {
	return pointer.split("/").slice(1).reduce((here, step) => here[step], FILES[file]);
}
export { isSchemaTopic as n, schemaOf as r, SCHEMA_TOPICS as t };
