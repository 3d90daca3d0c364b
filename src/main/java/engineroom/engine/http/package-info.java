/**
 * A server for HTTP/1.x that answers as the one of Go 1.4's {@code net/http} does: what it lets in,
 * what it refuses, and what its answers look like on the wire. It knows nothing of engines.
 */
package engineroom.engine.http;
