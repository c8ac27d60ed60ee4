// src/model/user-error.ts
var UserError = class extends Error {
	name = "UserError";
}, UnreadableFile = class extends Error {
	name = "UnreadableFile";
};
export { UserError as n, UnreadableFile as t };
