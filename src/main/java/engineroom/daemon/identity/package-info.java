/** Names: random ids, ids given by their beginning, and names of images. */
package engineroom.daemon.identity;
