/** Engine Room: one command line over the port, the replays and the book. */
package engineroom;
