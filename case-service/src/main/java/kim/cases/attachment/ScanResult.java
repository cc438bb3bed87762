package kim.cases.attachment;

/** What is known about viruses in a file. */
enum ScanResult {
    CLEAN,
    /** No scanner is set up; whoever opens the file is told so. */
    UNSCANNED,
    INFECTED
}
