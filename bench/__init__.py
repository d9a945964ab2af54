"""What `./build.sh bench` measures: each line is a ratio, or a bound, taken in one run on one machine."""
