/** The module that makes images from a Dockerfile. */
package engineroom.daemon.builder;
