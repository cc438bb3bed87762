package kim.cases.privacy;

/** How a person got what is theirs. */
enum DeliveryWay {
    IN_PERSON,
    LETTER,
    SECURE_DOWNLOAD
}
