/**
 * What stands in for the kernel: processes with streams, signals and a terminal, as a model in
 * memory. A program is a method that runs on a goroutine; nothing here is a process of the machine.
 */
package engineroom.daemon.kernel;
