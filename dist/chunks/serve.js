import "./rolldown-runtime.js";
import { C as InvalidArgumentError, h as addSomeCommonOptions, p as withProgress, y as today } from "./command-line.js";
import { u as UserError } from "./first.js";
// src/cli/commands/serve.ts
const DAY = 864e5;
function addServeCommand(program) {
	let command = program.command("serve").description("answer the REST and GraphQL API of the inventory over HTTP, from files or a commit");
	command.option("--host <address>", "the address to listen on", "127.0.0.1").option("--port <n>", "the port to listen on (0 = any free one)", portArgument, 8080).option("--ref <ref>", "serve this ref, and reload it when it moves (default: the working tree)").option("--token-env <name>", "the environment variable with the token that requests must carry").option("--base-url <url>", "the address that URLs in answers begin with, behind a proxy", urlArgument).option("--cors-origin <origin>", "let pages of this origin read the answers (* = any)", originArgument), addSomeCommonOptions(command, [
		"cwd",
		"config",
		"asOf",
		"multiTenantMode",
		"quiet"
	]).addHelpText("after", "\nExamples:\n  $ fleetvet serve                                          the working tree, for this machine only\n  $ fleetvet serve --ref origin/main                        a branch, read again when it moves\n  $ FLEETVET_TOKEN=… fleetvet serve --host 0.0.0.0 --token-env FLEETVET_TOKEN\n  $ curl 'http://127.0.0.1:8080/api/plugins/nautobot-device-lifecycle-mgmt/validated-software/?device_name=ams01-leaf-01'\n\nExit status: 0 after SIGTERM or SIGINT, 2 if it could not start.").action(runServe);
}
async function runServe(options) {
	let { cwd, ref, config, multiTenantMode, host, port, quiet = !1, baseUrl, corsOrigin } = options, token = tokenOf(options.tokenEnv);
	(await import("./long-running2.js").then((chunk) => ({ limitHeapGrowth: chunk.n }))).limitHeapGrowth(30);
	let { createAccess, createLoader, createLog, createOwnHost, createServer, isLoopback, serveState, watchOrigin } = await import("./serve2.js"), log = createLog((line) => void process.stdout.write(line), quiet), origin = {
		directory: cwd,
		ref,
		config,
		multiTenantMode
	}, early = { changed: !1 }, reload = () => {
		early.changed = !0;
	}, load = createLoader(origin), stopWatching = await watchOrigin(origin, (changed) => {
		reload(changed);
	}, (reason) => {
		log("warning", "watching", { reason });
	});
	try {
		let held = [], isLoading = !0, served = await withProgress(quiet, async () => serveState(async (changed) => load(options.asOf ?? today(), changed), (outcome) => {
			isLoading ? held.push(outcome) : logLoad(outcome, log);
		}), {
			stage: "loading",
			then: "loading",
			format: String
		}).finally(() => {
			isLoading = !1;
			for (let outcome of held) logLoad(outcome, log);
		});
		reload = (changed) => void served.reload(changed), early.changed && reload("all");
		let isOwnHost = token === void 0 && isLoopback(host) ? createOwnHost(host, baseUrl) : void 0, app = createServer(served, {
			access: createAccess(token),
			baseUrl,
			corsOrigin,
			isOwnHost,
			log
		}), stopClock = options.asOf === void 0 ? everyDay(() => {
			reload("all");
		}) : () => void 0;
		log("info", "listening", { url: await listen(app, host, port) }), token === void 0 && !isLoopback(host) && log("warning", "no token", { reason: `${host} is not a loopback address: anyone who reaches it can read` }), await untilStopped(log), stopClock(), await app.close(), log("info", "stopped");
	} finally {
		await stopWatching();
	}
}
function logLoad({ state, problem, bug }, log) {
	state !== void 0 && log("info", "loaded", {
		state: state.digest,
		as_of: state.asOf,
		commit: state.commit ?? null,
		seconds: Math.round(state.loadSeconds * 1e3) / 1e3
	}), problem !== void 0 && log("warning", "not current", { reason: problem }), bug instanceof Error && log("error", "bug", { message: bug.stack ?? bug.message });
}
async function listen(app, host, port) {
	try {
		return await app.listen({
			host,
			port
		});
	} catch (error) {
		let { code } = error;
		throw code === void 0 ? error : new UserError(`cannot listen on ${host}:${port} (${code}): choose another --host or --port`);
	}
}
async function untilStopped(log) {
	log("info", "stopping", { signal: await new Promise((resolve) => {
		for (let name of ["SIGTERM", "SIGINT"]) process.once(name, () => {
			resolve(name);
		});
	}) });
}
function everyDay(call) {
	let timer, wait = () => {
		timer = setTimeout(() => {
			call(), wait();
		}, DAY - Date.now() % DAY + 1e3).unref();
	};
	return wait(), () => {
		clearTimeout(timer);
	};
}
function tokenOf(name) {
	if (name === void 0) return;
	let token = process.env[name];
	if (token === void 0 || token === "") throw new UserError(`the environment variable ${name} holds no token: set it, or leave out --token-env`);
	return token;
}
function portArgument(text) {
	let port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
	if (port > 65535) throw new InvalidArgumentError("Write a port from 0 to 65535.");
	return port;
}
function urlArgument(text) {
	let url = URL.canParse(text) ? new URL(text) : void 0;
	if (url === void 0 || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") throw new InvalidArgumentError("Write an absolute URL: https://policy.example.net");
	return url.href.endsWith("/") ? url.href.slice(0, -1) : url.href;
}
function originArgument(text) {
	if (text === "*" || URL.canParse(text) && new URL(text).origin === text) return text;
	throw new InvalidArgumentError("Write an origin without a path: https://pages.example.net");
}
export { addServeCommand };
