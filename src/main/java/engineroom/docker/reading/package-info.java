/** Reads the facts from their files: a room apart, since it needs files and a JSON library. */
package engineroom.docker.reading;
