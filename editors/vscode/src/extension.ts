import { existsSync } from 'node:fs';

import { commands, type ExtensionContext, window, workspace } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';

import { chooseServer, type Server } from './choose-server.js';

let client: LanguageClient | undefined;

/** Starts the server, and starts it again when its setting changes or the workspace becomes trusted. */
export async function activate(context: ExtensionContext): Promise<void> {
  const restart = async (): Promise<void> => {
    await stop();
    await start(context);
  };
  context.subscriptions.push(
    commands.registerCommand('fleetvet.restart', restart),
    workspace.onDidGrantWorkspaceTrust(restart),
    workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration('fleetvet.server')) await restart();
    }),
  );
  await start(context);
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
  await stop();
}

async function start(context: ExtensionContext): Promise<void> {
  const server = chooseServer({
    configured: workspace.getConfiguration('fleetvet').get('server.path', ''),
    isTrusted: workspace.isTrusted,
    bundled: context.asAbsolutePath('server/cli.js'),
    isThere: existsSync,
  });
  if ('problem' in server) {
    void window.showErrorMessage(server.problem);
    return;
  }
  client = new LanguageClient('fleetvet', 'fleetvet', optionsOf(server), {
    documentSelector: [{ scheme: 'file', language: 'yaml' }],
  });
  try {
    await client.start();
  } catch (error) {
    const path = 'module' in server ? server.module : server.command;
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`fleetvet does not start from ${path}: ${reason}. The output "fleetvet" says more.`);
  }
}

async function stop(): Promise<void> {
  const running = client;
  client = undefined;
  await running?.dispose();
}

function optionsOf(server: Server): ServerOptions {
  return { ...server, args: ['lsp'], transport: TransportKind.stdio };
}
