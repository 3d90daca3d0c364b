/**
 * The daemon's API, as docker 1.6.2 has it: what comes in by a door, be it a socket's or a page's,
 * which route it takes, and which job that runs.
 *
 * <p>A door makes an {@link engineroom.daemon.api.ApiRequest} and an {@link
 * engineroom.daemon.api.ApiReply} of what it carries; what answers them knows no sockets, and so
 * runs in a page too.
 */
package engineroom.daemon.api;
