package kim.cases.attachment;

/** Looks for viruses; the one that is set up. */
interface VirusScan {

    /** @throws kim.platform.problem.ProblemException when the scanner cannot be asked now: then nothing is kept */
    ScanResult scan(byte[] content);
}
