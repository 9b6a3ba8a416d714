"""Maps a corpus over a Dask cluster of a scheduler and two workers on this machine, one command for each partition."""
import subprocess
import sys

import dask.bag as bag
from dask.distributed import Client, LocalCluster

command, corpus, lines_in_a_partition = sys.argv[1].split("\n"), sys.argv[2], int(sys.argv[3])


def inspect(lines):
    text = "".join(lines)
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    return done.stdout.splitlines(keepends=True)


if __name__ == "__main__":
    with open(corpus, encoding="utf-8") as source:
        lines = source.readlines()
    size = -(-len(lines) // lines_in_a_partition)
    with LocalCluster(n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None) as cluster:
        with Client(cluster):
            mapped = bag.from_sequence(lines, npartitions=size).map_partitions(inspect)
            sys.stdout.writelines(mapped.compute())
