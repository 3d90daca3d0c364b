/** Commands over the port, the replays and the book. */
package engineroom.cli.command;
