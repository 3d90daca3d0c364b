/**
 * Docker's command line, as version 1.6.2 had it, for a terminal without a machine around it: a
 * prompt takes lines, and each command asks the daemon by requests alone, as it would over HTTP.
 *
 * <p>Models {@code api/client} and {@code docker/docker.go} of docker 1.6.2. What needs files of
 * the reader's own (a folder to build, an archive to load) says so in one line.
 */
package engineroom.daemon.client;
