package kim.demo.form;

public record ContactData(String phone, String email, String street, String postalCode, String town) {}
