# Bars, a group for each workload: how many times as long as brine each peer takes. Called by draw.cmake with the variables
# `data` (a table of chart_data), `picture` (an SVG) and `heading`.
set terminal svg size 1180,460 font "sans-serif,12" background "white"
set output picture
set title heading noenhanced
set datafile separator "\t"
set datafile missing "?"
set key outside right top noenhanced
set style data histogram
set style histogram clustered gap 1
set style fill solid 0.9 border -1
set logscale y 2
set yrange [0.5:64]
set ytics (0.5, 1, 2, 4, 8, 16, 32, 64)
set ylabel "times as long as brine"
set grid ytics lt 1 lc rgb "#dddddd"
set xtics rotate by -35 noenhanced scale 0
set arrow from graph 0, first 1 to graph 1, first 1 nohead lw 2 lc rgb "black" front
columns = int(system("awk -F'\t' '!/^#/ { print NF; exit }' " . data))
plot for [i = 2:columns] data using i:xtic(1) title columnheader(i)
