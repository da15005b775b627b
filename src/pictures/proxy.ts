import { request as plainRequest, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Socket } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { addressIn } from '../lib/public-url.ts';
import { decodeEscapes as decode } from '../lib/decode-escapes.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The proxy for requests to `url`, from the environment variables that curl and others read. */
export function proxyFor({ protocol, hostname, port }: URL, env: Environment): URL | undefined {
  const setting = protocol === 'https:' ? (env.https_proxy ?? env.HTTPS_PROXY) : (env.http_proxy ?? env.HTTP_PROXY);
  const exceptions = (env.no_proxy ?? env.NO_PROXY ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
  if (setting === undefined || setting === '' || exceptions.some((entry) => covers(entry, hostname, port)))
    return undefined;
  return new URL(/^\w+:\/\//.test(setting) ? setting : `http://${setting}`);
}

function covers(entry: string, hostname: string, port: string): boolean {
  if (entry === '*') return true;
  const [, name = '', ofPort] = /^(?:\*?\.)?(.+?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
  const isNamed = hostname === name || hostname.endsWith(`.${name}`);
  return isNamed && (ofPort === undefined || ofPort === port);
}

/**
 * A connection to the host of `url` through a proxy. The proxy gets the address that was checked and not the name, which it might
 * resolve to another address. @throws what the network throws, and an error when the proxy refuses
 */
export async function tunnel(proxy: URL, address: string, url: URL, signal: AbortSignal): Promise<TLSSocket> {
  const port = url.port === '' ? '443' : url.port;
  const socket = await connectThrough(proxy, `${address.includes(':') ? `[${address}]` : address}:${port}`, signal);
  const host = addressIn(url) ?? url.hostname.replace(/\.$/, '');
  // A server name must not be an IP address (RFC 6066, 3).
  return connect({ socket, host, servername: addressIn(url) === undefined ? host : '' });
}

function connectThrough(proxy: URL, authority: string, signal: AbortSignal): Promise<Socket> {
  const { username, password } = proxy;
  const login = Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64');
  const options: RequestOptions = {
    method: 'CONNECT',
    path: authority,
    headers: { host: authority, ...(username === '' ? {} : { 'proxy-authorization': `Basic ${login}` }) },
    agent: false,
    signal,
  };
  return new Promise((resolve, reject) => {
    const request = (proxy.protocol === 'https:' ? secureRequest : plainRequest)(new URL(proxy.origin), options);
    request.on('connect', ({ statusCode }, socket: Socket) => {
      if (statusCode === 200) resolve(socket);
      else reject(Object.assign(new Error(`the proxy answered with status ${String(statusCode)}`), { code: 'PROXY' }));
    });
    request.on('error', reject);
    request.end();
  });
}
